/// `word/styles.xml`: the look of an official paper as styles, so that it can be changed in one place.
///
/// - Source: GB/T 9704—2012 5.2 and 7.3: 标题 2号小标宋, 正文 3号仿宋, 一级标题 黑体, 二级标题 楷体, the others as the text
enum StylesPart {
  static let bytes = PartText.part("w:styles", defaults + (standard + headings + texts + tables + contents).joined())

  private static let body = PageLayout.bodySize / 10
  private static let lineSpacing = "<w:spacing w:line=\"\(PageLayout.line)\" w:lineRule=\"exact\"/>"
  private static let twoCharacters = ParagraphFormat.Indent.twoCharacters.element

  private static let closer = "<w:spacing w:val=\"\(PageLayout.characterSpacing)\"/>"

  private static let defaults =
    "<w:docDefaults><w:rPrDefault><w:rPr>" + FontsPart.element(.body)
    + size(body)
    + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"

  private static let standard = [
    style(
      "Normal",
      "Normal",
      isDefault: true,
      shown: 0,
      paragraph: "<w:widowControl w:val=\"0\"/>" + lineSpacing + jc("both")
    ),
    "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/>"
      + "<w:uiPriority w:val=\"1\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>",
    "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/>"
      + "<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>"
      + "<w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>",
    "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/><w:uiPriority w:val=\"99\"/>"
      + "<w:semiHidden/><w:unhideWhenUsed/></w:style>",
    style(
      "Title",
      "Title",
      next: "NormalIndent",
      shown: 10,
      paragraph:
        "<w:keepNext/><w:keepLines/><w:snapToGrid w:val=\"0\"/><w:spacing w:after=\"\(PageLayout.line)\" w:line=\"\(titleLine)\" w:lineRule=\"exact\"/>"
        + jc("center"),
      run: FontsPart.element(.title) + size(44)
    ),
    style("NormalIndent", "Normal Indent", shown: 1, paragraph: twoCharacters, run: closer),
  ]

  /// 2号 letters, a little further apart than those of the text.
  private static let titleLine = 640

  private static let headings = (1...WordStyleSheet.deepestHeading).map { level in
    let number = level == 1 ? "" : "<w:ilvl w:val=\"\(level - 1)\"/>"
    let font: FontsPart.Font? = level == 1 ? .first : level == 2 ? .second : nil
    return style(
      "Heading\(level)",
      "heading \(level)",
      next: "NormalIndent",
      shown: 9,
      paragraph: "<w:keepNext/><w:numPr>\(number)<w:numId w:val=\"\(NumberingPart.headings)\"/></w:numPr>"
        + twoCharacters
        + "<w:outlineLvl w:val=\"\(level - 1)\"/>",
      run: (font.map { FontsPart.element($0) } ?? "") + closer
    )
  }

  private static let texts = [
    style("ListNumber", "List Number", shown: 20, paragraph: twoCharacters, run: closer),
    style("AttachmentNote", "附件说明", isOurs: true, shown: 30, paragraph: "", run: closer),
    style("SignOff", "落款", isOurs: true, shown: 31, paragraph: jc("right"), run: closer),
    style(
      "FigureCaption",
      "图题",
      isOurs: true,
      shown: 33,
      paragraph: jc("center"),
      run: FontsPart.element(.first) + size(24)
    ),
    style(
      "Figure",
      "图",
      next: "FigureCaption",
      isOurs: true,
      shown: 34,
      paragraph:
        "<w:keepNext/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"120\" w:line=\"240\" w:lineRule=\"auto\"/>"
        + jc("center")
    ),
    style("Header", "header", shown: 99, paragraph: quiet + jc("center"), run: size(18)),
    style(
      "Footer",
      "footer",
      shown: 99,
      paragraph: quiet,
      run: FontsPart.element(.number, western: .number) + size(28)
    ),
    style(
      "FootnoteText",
      "footnote text",
      shown: 99,
      paragraph: "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"280\" w:lineRule=\"exact\"/>" + jc("left"),
      run: size(18)
    ),
    "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:uiPriority w:val=\"99\"/>"
      + "<w:unhideWhenUsed/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>",
  ]

  private static let quiet = "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"320\" w:lineRule=\"exact\"/>"

  private static let tables =
    [
      style(
        "TableCaption",
        "表题",
        next: "NormalIndent",
        isOurs: true,
        shown: 32,
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"120\"/>" + jc("center"),
        run: FontsPart.element(.first) + size(24)
      ),
      style(
        "TableGap",
        "表后",
        next: "NormalIndent",
        isOurs: true,
        shown: 37,
        paragraph: "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"160\" w:lineRule=\"exact\"/>",
        run: size(10)
      ),
      "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"PaperTable\"><w:name w:val=\"公文表格\"/><w:basedOn w:val=\"TableNormal\"/>"
        + "<w:uiPriority w:val=\"39\"/><w:tblPr>\(tableLines)</w:tblPr></w:style>",
    ]
    + TableType.allCases.flatMap { type in
      let paragraph = "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"\(type.line)\" w:lineRule=\"exact\"/>"
      return [
        style(
          "TableText\(type.rawValue)",
          "表格文字\(type.name)",
          isOurs: true,
          shown: 35,
          paragraph: paragraph + jc("left"),
          run: size(type.size)
        ),
        style(
          "TableHead\(type.rawValue)",
          "表头\(type.name)",
          isOurs: true,
          shown: 36,
          paragraph: paragraph + jc("center"),
          run: FontsPart.element(.first) + size(type.size)
        ),
      ]
    }

  /// Thin lines around every cell.
  static let tableLines =
    "<w:tblBorders>"
    + ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
    }.joined() + "</w:tblBorders>"

  private static let contents =
    [
      style(
        "TOCHeading",
        "TOC Heading",
        next: "NormalIndent",
        shown: 39,
        paragraph: "<w:keepNext/><w:spacing w:after=\"\(PageLayout.line / 2)\"/>" + jc("center"),
        run: FontsPart.element(.first) + size(body)
      )
    ]
    + (1...WordStyleSheet.deepestContents).map { level in
      let tab = "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"\(PageLayout.portrait.width)\"/></w:tabs>"
      let indent = ParagraphFormat.Indent(left: (level - 1) * 200).element
      return style("TOC\(level)", "toc \(level)", next: "Normal", shown: 39, paragraph: tab + indent + jc("left"))
    }

  private static func style(
    _ id: String,
    _ name: String,
    next: String? = nil,
    isDefault: Bool = false,
    isOurs: Bool = false,
    shown priority: Int,
    paragraph: String,
    run: String = ""
  ) -> String {
    "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "")\(isOurs ? " w:customStyle=\"1\"" : "") w:styleId=\"\(id)\">"
      + "<w:name w:val=\"\(name)\"/>" + (isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>")
      + (next.map { "<w:next w:val=\"\($0)\"/>" } ?? "") + "<w:uiPriority w:val=\"\(priority)\"/><w:qFormat/>"
      + (paragraph.isEmpty ? "" : "<w:pPr>\(paragraph)</w:pPr>") + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>")
      + "</w:style>"
  }

  private static func size(_ halfPoints: Int) -> String {
    "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
  }

  private static func jc(_ value: String) -> String { "<w:jc w:val=\"\(value)\"/>" }
}
