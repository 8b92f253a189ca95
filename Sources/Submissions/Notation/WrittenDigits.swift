import ScoringCore

/// Arabic digits as they stand in a text, with the value they spell.
struct WrittenDigits: Hashable, Sendable {
  /// Without thousands separators: `1200.50`.
  let text: String
  /// `nil` when there are more digits than can be carried.
  let value: ExactDecimal?
  /// Whether the digits carried a residue of binary floating point, which `value` leaves out.
  let hasBinaryResidue: Bool
  /// Whether a blank was taken out: `1 200人`.
  let hasBlankInside: Bool

  init(_ text: String, hasBlankInside: Bool = false) {
    self.text = text
    self.hasBlankInside = hasBlankInside
    let cleaned = BinaryResidue.removed(from: text)
    hasBinaryResidue = cleaned != nil
    value = ExactDecimal(cleaned ?? text)
  }

  /// The number as a whole number of at most four digits, for the parts of a date.
  var smallWhole: Int? {
    text.utf8.count <= 4 && !text.utf8.contains(UInt8(ascii: ".")) ? Int(text) : nil
  }

  /// Codes and telephone numbers begin with a zero; quantities do not.
  var looksLikeCode: Bool {
    let bytes = text.utf8
    return bytes.count > 1 && bytes.first == UInt8(ascii: "0")
      && bytes.dropFirst().first != UInt8(ascii: ".")
  }
}
