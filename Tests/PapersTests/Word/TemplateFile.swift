import OfficeFiles

@testable import Papers

/// A small Word file as a department might have it, with a header, a few styles, and a picture that nothing may change.
struct TemplateFile {
  let body: String

  private static let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  static func paragraph(_ runs: String...) -> String {
    "<w:p><w:pPr/>"
      + runs.map { "<w:r><w:rPr><w:b/></w:rPr><w:t>\($0)</w:t></w:r>" }.joined(
        separator: "<w:proofErr w:type=\"spellStart\"/>"
      ) + "</w:p>"
  }

  static func header(_ text: String) -> [UInt8] { Array("<w:hdr \(word)>\(paragraph(text))</w:hdr>".utf8) }

  func bytes(_ change: (inout [ArchivePart]) -> Void) throws -> [UInt8] {
    var parts = [
      ("[Content_Types].xml", Self.types), ("_rels/.rels", Self.references([("officeDocument", "word/document.xml")])),
      ("word/document.xml", document),
      ("word/_rels/document.xml.rels", Self.references([("styles", "styles.xml"), ("header", "header1.xml")])),
      ("word/styles.xml", Self.styles), ("word/media/stamp.png", "no picture, but bytes"),
    ].map { ArchivePart($0.0, Array($0.1.utf8)) }
    parts.append(ArchivePart("word/header1.xml", Self.header("{{部门名称}} {{年度}}")))
    change(&parts)
    return try ArchiveWriter.archive(of: parts)
  }

  private var document: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document \(Self.word)><w:body>\(body)<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>"
  }

  private static let types =
    "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
    + ["document": "document.main", "styles": "styles", "header1": "header"].sorted { $0.key < $1.key }.map {
      "<Override PartName=\"/word/\($0.key).xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.\($0.value)+xml\"/>"
    }.joined() + "</Types>"

  private static func references(_ all: [(String, String)], external: String = "") -> String {
    "<Relationships xmlns=\"\(package)/relationships\">"
      + all.enumerated().map {
        "<Relationship Id=\"rId\($0.offset + 1)\" Type=\"\(office)/\($0.element.0)\" Target=\"\($0.element.1)\"/>"
      }.joined()
      + external + "</Relationships>"
  }

  private static let styles =
    "<w:styles \(word)>"
    + [
      ("paragraph", "a", "Normal"), ("paragraph", "H1", "heading 1"), ("paragraph", "H2", "标题 2"),
      ("table", "Grid", "Table Grid"),
    ].map {
      "<w:style w:type=\"\($0.0)\" w:styleId=\"\($0.1)\"><w:name w:val=\"\($0.2)\"/></w:style>"
    }.joined() + "</w:styles>"

  /// Does something to a template that no good one has.
  static func harm(_ parts: inout [ArchivePart], _ kind: String) {
    func external(_ type: String, _ target: String) -> String {
      references(
        [],
        external: "<Relationship Id=\"x\" Type=\"\(office)/\(type)\" Target=\"\(target)\" TargetMode=\"External\"/>"
      )
    }
    func replace(_ name: String, _ text: (String) -> String) {
      guard let place = parts.firstIndex(where: { $0.name == name }) else { return }
      parts[place] = ArchivePart(name, Array(text(String(decoding: parts[place].bytes, as: UTF8.self)).utf8))
    }
    switch kind {
    case "宏": parts.append(ArchivePart("word/vbaProject.bin", [1, 2, 3]))
    case "链接":
      parts.append(
        ArchivePart("word/_rels/header1.xml.rels", Array(external("image", "http://example.org/a.png").utf8))
      )
    case "网络模板":
      parts.append(
        ArchivePart(
          "word/_rels/settings.xml.rels",
          Array(external("attachedTemplate", "file://server/share/a.dotm").utf8)
        )
      )
    case "本机模板":
      parts.append(
        ArchivePart(
          "word/_rels/settings.xml.rels",
          Array(external("attachedTemplate", "file:///C:\\Users\\a\\Normal.dotm").utf8)
        )
      )
    case "声明": replace("word/header1.xml") { "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + $0 }
    case "严格":
      replace("word/document.xml") {
        $0.replacing(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          with: "http://purl.oclc.org/ooxml/wordprocessingml/main"
        )
      }
    case "编码": replace("word/document.xml") { $0.replacing("UTF-8", with: "GBK").replacing("年度", with: "") }
    case "无正文": parts.removeAll { $0.name == "word/document.xml" }
    case "不完整": replace("word/document.xml") { String($0.dropLast(20)) }
    case "深":
      replace("word/document.xml") {
        $0.replacing("<w:body>", with: "<w:body>" + String(repeating: "<w:x>", count: 600))
      }
    default: break
    }
  }
}
