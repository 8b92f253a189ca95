/// `word/numbering.xml`: 一、（一）1.（1） as one list of several levels for the headings, and lists that begin at 1 each.
enum NumberingPart {
  /// The list of the headings.
  static let headings = 1
  /// The number of a list, counted from 0.
  static func list(_ index: Int) -> Int { headings + 1 + index }

  /// How many lists a file has from the outset, used or not.
  static let usualLists = 24

  static let usual = bytes(lists: usualLists)

  static func bytes(lists: Int) -> [UInt8] {
    let own = (0..<lists).map { index in
      "<w:num w:numId=\"\(list(index))\"><w:abstractNumId w:val=\"1\"/>"
        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    }
    return PartText.part(
      "w:numbering",
      abstract(0, "multilevel", (1...WordStyleSheet.deepestHeading).map(heading).joined())
        + abstract(1, "singleLevel", level(1, "decimal", "%1."))
        + "<w:num w:numId=\"\(headings)\"><w:abstractNumId w:val=\"0\"/></w:num>" + own.joined()
    )
  }

  private static func abstract(_ id: Int, _ kind: String, _ levels: String) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\"><w:multiLevelType w:val=\"\(kind)\"/>\(levels)</w:abstractNum>"
  }

  /// As ``HeadingNumber`` writes them.
  private static func heading(_ number: Int) -> String {
    let style = "<w:pStyle w:val=\"Heading\(number)\"/>"
    return switch number {
    case 1: level(1, "chineseCountingThousand", "%1、", style)
    case 2: level(2, "chineseCountingThousand", "（%2）", style)
    case 3: level(3, "decimal", "%3.", style)
    default: level(number, "decimal", "（%\(number)）", style)
    }
  }

  /// The number stands in front of the text without a gap, two characters in.
  private static func level(_ number: Int, _ format: String, _ text: String, _ style: String = "") -> String {
    "<w:lvl w:ilvl=\"\(number - 1)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>\(style)<w:suff w:val=\"nothing\"/>"
      + "<w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/><w:pPr>\(ParagraphFormat.Indent.twoCharacters.element)</w:pPr>"
      + "<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr></w:lvl>"
  }
}
