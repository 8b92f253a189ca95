/// How a paragraph looks: a style by its identifier, and what differs from it.
struct ParagraphFormat: Hashable, Sendable {
  /// As in `w:styleId`, escaped; `nil` for the style of plain paragraphs.
  var style: String?
  var keepsWithNext = false
  var startsPage = false
  /// The number of a list that the paragraph belongs to.
  var list: Int?
  /// Whether its lines stand on the lines of the page; `nil` as the style says.
  var standsOnGrid: Bool?
  var space: Space?
  var indent: Indent?
  var alignment: Alignment?
  var run = RunFormat()

  /// - Unit: twentieths of a point.
  struct Space: Hashable, Sendable {
    var before: Int?
    /// 0 for as high as what stands in the line.
    var line: Int?
  }

  /// - Unit: hundredths of a character.
  struct Indent: Hashable, Sendable {
    var left = 0
    var right = 0
    /// Below 0, the other lines stand further in.
    var firstLine = 0
    /// For programs that know no characters as a unit.
    ///
    /// - Unit: twentieths of a point.
    var character = PageLayout.bodySize

    static let twoCharacters = Indent(firstLine: 200)
  }

  enum Alignment: String {
    case left
    case centre = "center"
    case right
    case both
  }
}

extension ParagraphFormat {
  /// Starts a paragraph, up to the place behind its properties where its text goes.
  ///
  /// - Returns: where properties of a section can be put in.
  @discardableResult
  func start(in markup: inout WordMarkup) -> Int {
    markup.raw("<w:p><w:pPr>")
    if let style { markup.raw(composed: "<w:pStyle w:val=\"\(style)\"/>") }
    if keepsWithNext { markup.raw("<w:keepNext/>") }
    if startsPage { markup.raw("<w:pageBreakBefore/>") }
    if let list { markup.raw(composed: "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(list)\"/></w:numPr>") }
    switch standsOnGrid {
    case false?: markup.raw("<w:snapToGrid w:val=\"0\"/>")
    case true?: markup.raw("<w:snapToGrid/>")
    case nil: break
    }
    if let space { markup.raw(composed: space.element) }
    if let indent { markup.raw(composed: indent.element) }
    if let alignment { markup.raw(composed: "<w:jc w:val=\"\(alignment.rawValue)\"/>") }
    let end = markup.count
    markup.raw("</w:pPr>")
    return end
  }
}

extension ParagraphFormat.Space {
  fileprivate var element: String {
    var element = "<w:spacing"
    if let before { element += " w:before=\"\(before)\"" }
    switch line {
    case 0?: element += " w:line=\"240\" w:lineRule=\"auto\""
    case let line?: element += " w:line=\"\(line)\" w:lineRule=\"exact\""
    case nil: break
    }
    return element + "/>"
  }
}

extension ParagraphFormat.Indent {
  var element: String {
    var element = "<w:ind w:leftChars=\"\(left)\" w:left=\"\(twips(left))\""
    if right != 0 { element += " w:rightChars=\"\(right)\" w:right=\"\(twips(right))\"" }
    let (name, amount) = firstLine < 0 ? ("hanging", -firstLine) : ("firstLine", firstLine)
    return element + " w:\(name)Chars=\"\(amount)\" w:\(name)=\"\(twips(amount))\"/>"
  }

  private func twips(_ hundredths: Int) -> Int { hundredths * character / 100 }
}
