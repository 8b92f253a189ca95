extension SheetNumberFormat {
  /// Reads a format code such as `yyyy"年"m"月"d"日"`, `0.00%` or `"≥"0"次"`.
  ///
  /// A code that makes no sense is taken for `General`; none is refused.
  public init(code: String) {
    var sections: [SheetFormatSection] = []
    var rest = code.unicodeScalars.prefix(Self.longestCode)
    repeat { sections.append(SheetFormatSection(readingFrom: &rest)) } while rest.popFirst() != nil
    // Sections with conditions of their own ([>=10000]0.0,"万") choose by size and scale: there, only the number is sure.
    let first = sections[0]
    self.init(sections: first.hasCondition ? [first.withoutWords] : sections.prefix(3).map(\.section))
  }

  /// Programs allow 255 characters.
  private static let longestCode = 1024
}
