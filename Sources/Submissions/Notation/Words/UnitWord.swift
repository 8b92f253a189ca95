import ScoringCore

/// A unit as the lexicon knows it.
struct UnitWord: Hashable, Sendable {
  let written: String
  /// How many of `base` one of it is: 0.1 for ‰, which is counted in %.
  let factor: ExactDecimal
  let base: String

  init(_ written: String, factor: ExactDecimal = ExactDecimal(1), base: String? = nil) {
    self.written = written
    self.factor = factor
    self.base = base ?? written
  }

  var unit: Unit { Unit(written: written, factor: factor, base: base) }
}

extension UnitWord {
  static let percent = UnitWord("%")
  static let perMille = UnitWord("‰", factor: ExactDecimal("0.1") ?? .zero, base: "%")
  static let perTenThousand = UnitWord("‱", factor: ExactDecimal("0.01") ?? .zero, base: "%")
}
