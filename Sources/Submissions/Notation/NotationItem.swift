import ScoringCore

/// One value found in a text and the tokens it takes.
struct NotationItem: Hashable, Sendable {
  var content: Content
  var tokens: Range<Int>
  var remarks: Set<Doubt> = []

  enum Content: Hashable, Sendable {
    case quantity(Quantity)
    case range(lower: ExactDecimal, upper: ExactDecimal, unit: Unit)
    case date(WrittenDate)
    /// Looks like a value but contradicts itself.
    case unreadable
  }

  enum Doubt: Hashable, Sendable {
    case approximate, monthOrCount, binaryResidue, blankInsideNumber, tooManyDigits
    /// 2020年 alone, which in a sentence only says when.
    case yearOnly
  }
}
