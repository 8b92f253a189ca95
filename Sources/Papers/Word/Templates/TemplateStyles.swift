/// The styles of a template, by what people call them.
struct TemplateStyles {
  struct Style {
    var id = ""
    var kind = ""
    var name = ""
    var isDefault = false
    var isNumbered = false
    var isIndented = false
  }

  private var styles: [Style] = []

  init(_ bytes: [UInt8]) {
    var open: Style?
    for tag in MarkupTags(bytes[...]) {
      if bytes.isNamed("w:style", tag) {
        if tag.form == .end {
          if let style = open { styles.append(style) }
          open = nil
        } else {
          open = Style(
            id: bytes.attribute("w:styleId", of: tag) ?? "",
            kind: bytes.attribute("w:type", of: tag) ?? "",
            isDefault: ["1", "true", "on"].contains(bytes.attribute("w:default", of: tag) ?? "")
          )
        }
      } else if open != nil, tag.form != .end {
        if bytes.isNamed("w:name", tag) {
          open?.name = (bytes.attribute("w:val", of: tag) ?? "").lowercased()
        } else if bytes.isNamed("w:numPr", tag) {
          open?.isNumbered = true
        } else if bytes.isNamed("w:ind", tag) {
          let amounts = ["w:firstLineChars", "w:firstLine"].compactMap { bytes.attribute($0, of: tag) }
          open?.isIndented = amounts.contains { $0 != "0" }
        }
      }
    }
  }

  private func style(_ names: [String], kind: String = "paragraph") -> Style? {
    for name in names {
      if let style = styles.first(where: { $0.kind == kind && $0.name == name && Self.isPlain($0.id) }) { return style }
    }
    return nil
  }

  /// Identifiers are written into attributes as they are.
  private static func isPlain(_ id: String) -> Bool { !id.isEmpty && !id.contains { "<>&\"'".contains($0) } }

  /// The parts of a paper in these styles; what the template has no style for is made from its plain paragraphs.
  var sheet: WordStyleSheet {
    let headings = (1...WordStyleSheet.deepestHeading).map { style(["heading \($0)", "标题 \($0)", "标题\($0)"]) }
    let plain = styles.first { $0.isDefault && $0.kind == "paragraph" }
    let indent = plain?.isIndented == true ? nil : ParagraphFormat.Indent.twoCharacters
    let body = style(["公文正文", "正文缩进", "normal indent", "body text first indent", "正文首行缩进", "body text indent"])
      .map { ParagraphFormat(style: $0.id, indent: $0.isIndented ? nil : .twoCharacters) }
    let bodyFormat = body ?? ParagraphFormat(indent: indent)
    let none = ParagraphFormat.Indent()
    func caption(_ names: [String]) -> ParagraphFormat {
      let own = style(names + ["caption", "题注"])
      return ParagraphFormat(
        style: own?.id,
        keepsWithNext: names.contains("表题"),
        space: own == nil ? nil : ParagraphFormat.Space(before: 120),
        indent: none,
        alignment: .centre
      )
    }
    var formats: [WordStyleSheet.Role: ParagraphFormat] = [
      .body: bodyFormat, .listItem: bodyFormat, .tableCaption: caption(["表题"]), .figureCaption: caption(["图题"]),
      .figure: ParagraphFormat(
        keepsWithNext: true,
        standsOnGrid: false,
        space: ParagraphFormat.Space(before: 120, line: 0),
        indent: none,
        alignment: .centre
      ),
      .tableGap: ParagraphFormat(standsOnGrid: false, space: ParagraphFormat.Space(before: 0, line: 160), indent: none),
    ]
    for (index, heading) in headings.enumerated() {
      formats[.heading(level: index + 1)] =
        heading.map { ParagraphFormat(style: $0.id) } ?? ParagraphFormat(keepsWithNext: true, indent: indent)
    }
    let text = style(["表格文字"])?.id
    let head = style(["表头"])?.id ?? text
    return WordStyleSheet(
      formats: formats,
      cells: [.five: WordStyleSheet.Cells(text: text, head: head)],
      table: style(["公文表格", "table grid", "网格型"], kind: "table")?.id,
      // Headings are numbered by their styles either all or, as far as a reader can rely on it, not at all.
      numbersHeadings: headings.first.flatMap { $0?.isNumbered } ?? false,
      numbersLists: false,
      hasFootnotes: false
    )
  }
}
