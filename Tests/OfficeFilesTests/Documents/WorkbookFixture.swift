import OfficeFiles

/// A workbook around the XML of its sheets.
struct WorkbookFixture {
  struct Sheet {
    var name = "指标"
    /// Everything inside `<worksheet>`.
    let body: String
    var state = ""
    var kind = "worksheet"

    init(_ body: String, name: String = "指标", state: String = "", kind: String = "worksheet") {
      self.body = body
      self.name = name
      self.state = state
      self.kind = kind
    }
  }

  static let transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"

  var sheets: [Sheet]
  /// `<si>` elements; `nil` for no part at all.
  var texts: String?
  /// Everything inside `<styleSheet>`.
  var styles: String?
  var properties = ""
  var namespace = WorkbookFixture.transitional

  init(_ rows: String, texts: String? = nil, styles: String? = nil) {
    self.init(sheets: [Sheet("<sheetData>\(rows)</sheetData>")], texts: texts, styles: styles)
  }

  init(sheets: [Sheet], texts: String? = nil, styles: String? = nil) {
    self.sheets = sheets
    self.texts = texts
    self.styles = styles
  }

  func read() throws -> DocumentReading { try DocumentReader.read(try archive.bytes, file: "a.xlsx") }
  func lines() throws -> [String] { try read().document.tables.flatMap(\.lines) }

  /// Parts with names that the workbook refers to relatively and absolutely.
  var archive: ZipFixture {
    let isStrict = namespace == Self.strict
    let relationships =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let listed = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" \(sheet.state) r:id=\"rId\(index + 1)\"/>"
    }
    let references = sheets.enumerated().map { index, sheet in
      let target = index % 2 == 0 ? "worksheets/sheet\(index + 1).xml" : "/xl/worksheets/sheet\(index + 1).xml"
      return "<Relationship Id=\"rId\(index + 1)\" Type=\"\(relationships)/\(sheet.kind)\" Target=\"\(target)\"/>"
    }
    var archive = ZipFixture([
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(package)\"><Relationship Id=\"a\" Type=\"\(relationships)/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(namespace)\" xmlns:r=\"\(relationships)\">\(properties)<sheets>\(listed.joined())</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships xmlns="\(package)">\(references.joined())\
        <Relationship Id="t" Type="\(relationships)/sharedStrings" Target="sharedStrings.xml"/>\
        <Relationship Id="s" Type="\(relationships)/styles" Target="styles.xml"/></Relationships>
        """
      ),
    ])
    for (index, sheet) in sheets.enumerated() {
      let body = "<worksheet xmlns=\"\(namespace)\">\(sheet.body)</worksheet>"
      archive = archive.adding("xl/worksheets/sheet\(index + 1).xml", body)
    }
    if let texts { archive = archive.adding("xl/sharedStrings.xml", "<sst xmlns=\"\(namespace)\">\(texts)</sst>") }
    if let styles {
      archive = archive.adding("xl/styles.xml", "<styleSheet xmlns=\"\(namespace)\">\(styles)</styleSheet>")
    }
    return archive
  }
}

/// `<c>` with a text of its own.
func textCell(_ place: String, _ text: String) -> String {
  "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
}
/// `<c>` with a number, in the format of that number.
func numberCell(_ place: String, _ number: String, style: Int = 0) -> String {
  "<c r=\"\(place)\" s=\"\(style)\"><v>\(number)</v></c>"
}
func sheetRow(_ number: Int, _ cells: String..., attributes: String = "") -> String {
  "<row r=\"\(number)\" \(attributes)>\(cells.joined())</row>"
}
