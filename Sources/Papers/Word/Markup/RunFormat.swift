/// How a run of text looks where its style does not say it: only in the department's own Word files, which may lack a style.
struct RunFormat: Hashable, Sendable {
  var isSuperscript = false
  /// - Unit: half points
  var size: Int?

  var isEmpty: Bool { !isSuperscript && size == nil }

  /// Writes the properties in the order of the schema.
  func write(to markup: inout WordMarkup, isAmbiguous: Bool, mark: TextPieces.Mark) {
    if isAmbiguous { markup.raw("<w:rFonts w:hint=\"eastAsia\"/>") }
    if let size { markup.raw(composed: "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>") }
    if mark == .open { markup.raw("<w:highlight w:val=\"yellow\"/>") }
    if isSuperscript { markup.raw("<w:vertAlign w:val=\"superscript\"/>") }
    if mark == .rightToLeft { markup.raw("<w:rtl/>") }
  }
}
