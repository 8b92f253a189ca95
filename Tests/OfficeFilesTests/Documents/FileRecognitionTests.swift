import Diagnostics
import OfficeFiles
import Testing

/// Files that are not read are named for what they are, whatever their names say.
@Suite struct FileRecognitionTests {
  static let wide = Array("<html>".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }

  /// The beginnings of files, and the findings that refuse them.
  static let files: [(code: String, bytes: [UInt8])] = [
    ("F0101", []),
    ("F0101", Array(" \r\n\u{FEFF}".utf8)),
    ("F0110", Array("<!DOCTYPE html><html><body><table>".utf8)),
    ("F0110", Array("\u{FEFF}\r\n<table border=1><tr><td>产出指标</td></tr></table>".utf8)),
    ("F0110", [0xFF, 0xFE] + wide),
    ("F0110", Array("<html><meta charset=gb2312>".utf8) + [0xBC, 0xA8, 0xD0, 0xA7]),
    ("F0110", Array("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">".utf8)),
    ("F0111", Array("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n".utf8)),
    ("F0112", Array("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook>".utf8)),
    (
      "F0112",
      Array(
        "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">".utf8
      )
    ),
    ("F0113", Array("<?xml version=\"1.0\"?><项目/>".utf8)),
    ("F0114", Array("{\\rtf1\\ansi".utf8)),
    ("F0115", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    ("F0115", [0xFF, 0xD8, 0xFF, 0xE0]),
    ("F0115", Array("BM".utf8) + [1, 2, 3, 4, 0, 0, 0, 0]),
    ("F0115", Array("RIFF".utf8) + [1, 2, 3, 4] + Array("WEBP".utf8)),
    ("F0116", Array("Rar!".utf8) + [0x1A, 7, 1]),
    ("F0116", [0x1F, 0x8B, 8, 0]),
    ("F0116", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    ("F0117", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1]),
    ("F0117", Array("MZ".utf8) + [0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF]),
    ("F0118", [0, 0, 0, 0x20] + Array("ftypisom".utf8)),
    ("F0119", Array("SQLite format 3".utf8) + [0]),
    ("F0120", [0, 1, 2, 3, 0, 0xFF, 0xFE, 9]),
  ]

  func codes(_ bytes: [UInt8], file: String = "a.docx") -> [String] {
    do throws(UnusableInput) {
      _ = try DocumentReader.read(bytes, file: file)
      return []
    } catch { return error.findings.map(\.code) }
  }

  @Test(arguments: files.indices) func saysWhatAFileIs(_ index: Int) {
    #expect(codes(Self.files[index].bytes) == [Self.files[index].code])
  }

  @Test func aWordThatLooksLikeASignatureIsText() {
    // Neither a picture nor a program.
    #expect(codes(Array("BMI 指数, 12\n".utf8)) == codes(Array("指标, 12\n".utf8)))
    #expect(codes(Array("MZ 是项目编码\n".utf8)) == codes(Array("指标, 12\n".utf8)))
  }

  @Test func packagesAreToldApartByWhatIsInThem() throws {
    let files: [(String, [(String, String)])] = [
      ("F0107", [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<a/>")]),
      ("F0108", [("OFD.xml", "<a/>"), ("Doc_0/Document.xml", "<a/>")]),
      ("F0104", [("ppt/presentation.xml", "<a/>")]),
      ("F0116", [("目标表.docx", "x")]),
    ]
    for (code, parts) in files { #expect(try codes(ZipFixture(parts).bytes) == [code]) }
  }

  @Test func binaryWorkbooksAndPresentationsAreKnownByTheirTypes() throws {
    for (type, code) in [
      ("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "F0109"),
      ("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "F0104"),
    ] {
      let types = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
        PartName="/word/document.xml" ContentType="\(type)"/></Types>
        """
      let archive = WordFixture(body: "").archive.replacing("[Content_Types].xml", Array(types.utf8))
      #expect(try codes(archive.bytes) == [code])
    }
  }

  @Test func theNameDoesNotMatter() throws {
    let bytes = try WordFixture(body: paragraph("甲")).archive.bytes
    #expect(try DocumentReader.read(bytes, file: "目标表.xls").document.kind == .word)
  }

  @Test func temporaryFilesBesideDocumentsAreNamed() {
    #expect(codes([5] + Array("admin".utf8) + [UInt8](repeating: 0x20, count: 156), file: "资料/~$目标表.docx") == ["F0102"])
  }

  @Test func aFileThatIsNotThereIsSaid() {
    do throws(UnusableInput) {
      _ = try DocumentReader.read("/nowhere/目标表.docx")
      Issue.record("there is no such file")
    } catch { #expect(error.findings.map(\.code) == ["F0001"]) }
  }

  @Test(arguments: ["F0103": "old.doc", "F0106": "locked.docx", "F0107": "open.odt"])
  func knowsFilesOfRealPrograms(code: String, name: String) throws {
    #expect(codes(try OfficeFixture.bytes("Documents/\(name)")) == [code])
  }
}
