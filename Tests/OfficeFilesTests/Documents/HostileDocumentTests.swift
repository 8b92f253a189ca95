import Diagnostics
import OfficeFiles
import Testing

/// Files that are damaged, or that were made to do damage: each is refused with a finding, in little time and memory.
@Suite struct HostileDocumentTests {
  /// The codes of the findings that refuse a file; empty where it is read.
  func refusal(_ bytes: [UInt8]) -> [String] {
    do throws(UnusableInput) {
      _ = try DocumentReader.read(bytes, file: "a.docx")
      return []
    } catch { return error.findings.map(\.code) }
  }

  func refusal(document: String) throws -> [String] {
    let main = WordFixture(body: "")
    return refusal(try main.archive.replacing("word/document.xml", Array(document.utf8)).bytes)
  }

  @Test func refusesFilesThatStopInTheMiddle() throws {
    let table = table(row(cell("甲"), cell("乙")), row(cell("丙"), cell("丁")))
    let bytes = try WordFixture(body: String(repeating: table, count: 9)).archive.bytes
    let sheets = try WorkbookFixture(sheetRow(1, textCell("A1", "甲"))).archive.bytes
    for file in [bytes, sheets] {
      for length in stride(from: 4, to: file.count, by: 97) {
        #expect(refusal(Array(file.prefix(length))) == ["F0131"], "\(length) bytes of \(file.count)")
      }
    }
  }

  /// Whatever a flipped bit does, the reader comes back.
  @Test func survivesFlippedBits() throws {
    let bytes = try WordFixture(body: table(row(cell("甲"), cell("乙")))).archive.bytes
    var soup = ByteSoup(seed: 7)
    for _ in 0..<200 {
      var damaged = bytes
      for _ in 0..<3 { damaged[Int(soup.next() % UInt64(bytes.count))] ^= UInt8(1 << (soup.next() % 8)) }
      _ = refusal(damaged)
    }
  }

  @Test func refusesDocumentTypes() throws {
    let laughs = """
      <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w=\
      "\(WordFixture.transitional)"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>
      """
    let file = """
      <!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document xmlns:w="\(WordFixture.transitional)"><w:body>\
      <w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>
      """
    #expect(try refusal(document: laughs) == ["F0142"])
    #expect(try refusal(document: file) == ["F0142"])
  }

  @Test func refusesWhatIsNotXML() throws {
    #expect(try refusal(document: "") == ["F0141"])
    #expect(try refusal(document: "正文") == ["F0141"])
    #expect(try refusal(document: "<a>") == ["F0141"])
    #expect(try refusal(document: "<a>&unknown;</a>") == ["F0141"])
    #expect(try refusal(document: "<a b=\"1\" b=\"2\"/>") == ["F0141"])
  }

  @Test func saysTheLineThatIsWrong() throws {
    let bytes = try WordFixture(body: "").archive.replacing("word/document.xml", Array("<a>\n\n</b>".utf8)).bytes
    do throws(UnusableInput) {
      _ = try DocumentReader.read(bytes, file: "a.docx")
      Issue.record("it is not well-formed")
    } catch { #expect(error.findings[0].message.chinese.contains("word/document.xml 第 3 行")) }
  }

  @Test func refusesDepthWithoutEnd() throws {
    let deep = String(repeating: "<w:sdt><w:sdtContent>", count: 400)
    #expect(try refusal(WordFixture(body: deep).archive.bytes) == ["F0143"])
    let tables = String(repeating: "<w:tbl><w:tr><w:tc>", count: 200)
    #expect(try refusal(WordFixture(body: tables).archive.bytes) == ["F0143"])
  }

  @Test func refusesTagsWithoutEnd() throws {
    let attributes = (0..<5000).map { "a\($0)=\"1\"" }.joined(separator: " ")
    #expect(try refusal(document: "<a \(attributes)/>") == ["F0144"])
    #expect(try refusal(document: "<a b=\"" + String(repeating: "x", count: 1 << 20) + "\"/>") == ["F0144"])
    #expect(try refusal(document: "<!--" + String(repeating: "x", count: 1 << 20) + "--><a/>") == ["F0144"])
  }

  @Test func refusesBombs() throws {
    let zeros = [UInt8](repeating: UInt8(ascii: " "), count: 6 << 20)
    let bytes = try WordFixture(body: "").archive.replacing("word/document.xml", zeros).bytes
    #expect(bytes.count < 100_000)
    #expect(refusal(bytes) == ["F0134"])
  }

  /// The sizes that an archive states are not believed: here they say that the part is tiny.
  @Test func refusesBombsThatLieAboutTheirSize() throws {
    let zeros = [UInt8](repeating: UInt8(ascii: " "), count: 6 << 20)
    var bytes = try WordFixture(body: "").archive.replacing("word/document.xml", zeros).bytes
    let size = withUnsafeBytes(of: UInt32(6 << 20).littleEndian, Array.init)
    let places = bytes.indices.dropLast(4).filter { bytes[$0...].starts(with: size) }
    #expect(places.count >= 1)
    for place in places { bytes.replaceSubrange(place..<(place + 4), with: [100, 0, 0, 0]) }
    #expect(["F0134", "F0131"].contains(refusal(bytes).first))
  }

  @Test func refusesEncryptedParts() throws {
    #expect(try refusal(WordFixture(body: paragraph("甲")).archive.encrypting("word/document.xml").bytes) == ["F0135"])
  }

  @Test func refusesTwoPartsOfOneName() throws {
    #expect(try refusal(WordFixture(body: "").archive.adding("WORD/document.xml", "<a/>").bytes) == ["F0136"])
  }

  @Test func refusesArchivesWithVeryManyParts() throws {
    #expect(try refusal(ZipFixture((0...10_000).map { ("x/\($0)", "") }).bytes) == ["F0132"])
  }

  /// Names that lead out of the folder lead nowhere, since nothing is written.
  @Test func namesThatClimbOutAreNothingSpecial() throws {
    let archive = WordFixture(body: paragraph("甲")).archive.adding("../../etc/passwd", "x").adding("/abs", "x")
    #expect(try refusal(archive.bytes) == [])
  }

  @Test func aDocumentWhoseMainPartIsMissingIsAnArchive() throws {
    let archive = ZipFixture([("readme.txt", "x")])
    #expect(try refusal(archive.bytes) == ["F0116"])
    #expect(try refusal(ZipFixture().adding("a", "").bytes) == ["F0116"])
  }

  @Test func aSheetThatIsMissingIsSaid() throws {
    let archive = WorkbookFixture(sheetRow(1, textCell("A1", "甲"))).archive.removing("xl/worksheets/sheet1.xml")
    #expect(try refusal(archive.bytes) == ["F0146"])
  }

  /// Rows and cells that are only formatted are passed over.
  @Test func manyEmptyRowsAreNothing() throws {
    let rows = (1...50_000).map { "<row r=\"\($0)\" s=\"1\" ht=\"15\"/>" }.joined()
    let reading = try WorkbookFixture(rows + sheetRow(1_048_576, textCell("A1", "末"))).read()
    #expect(reading.document.tables.map(\.lines) == [["1048576: A 末"]])
  }

  @Test func manyMergedCellsOverEverythingAreOne() throws {
    let merges = String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: 1000)
    let rows = sheetRow(1, textCell("A1", "甲")) + sheetRow(1_048_576, textCell("B1048576", "盖住"))
    let workbook = WorkbookFixture(sheets: [.init("<sheetData>\(rows)</sheetData><mergeCells>\(merges)</mergeCells>")])
    let table = try workbook.read().document.tables[0]
    #expect(table.texts == [["甲"], ["甲"]])
    #expect(table.rows.map { $0.cells[0].columns } == [0..<16_384, 0..<16_384])
  }
}
