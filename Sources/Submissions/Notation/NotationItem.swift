import ScoringCore

/// One value found in a text and the tokens it takes.
struct NotationItem: Hashable, Sendable {
  var content: Content
  var tokens: Range<Int>
  var doubts: Doubts = []

  enum Content: Hashable, Sendable {
    case quantity(Quantity)
    case range(lower: ExactDecimal, upper: ExactDecimal, unit: Unit)
    case date(WrittenDate)
    /// Looks like a value but contradicts itself.
    case unreadable
  }

  struct Doubts: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    static let approximate = Doubts(rawValue: 1)
    static let monthOrCount = Doubts(rawValue: 2)
    static let binaryResidue = Doubts(rawValue: 4)
    static let blankInsideNumber = Doubts(rawValue: 8)
    static let tooManyDigits = Doubts(rawValue: 16)
    static let exponent = Doubts(rawValue: 64)
    static let yearOrCount = Doubts(rawValue: 128)
    /// 三分之二
    static let proportion = Doubts(rawValue: 256)
    /// 2020年 alone, which in a sentence only says when.
    static let yearOnly = Doubts(rawValue: 32)
  }
}

extension NotationItem {
  /// Counted in 岁.
  var isAge: Bool {
    switch content {
    case .quantity(let quantity): quantity.unit.base.hasSuffix("岁")
    case .range(_, _, let unit): unit.base.hasSuffix("岁")
    case .date, .unreadable: false
    }
  }
}
