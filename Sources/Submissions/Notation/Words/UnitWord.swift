import ScoringCore

/// A unit as the lexicon knows it: which line of the table of units it is, so that tokens are plain bits.
struct UnitWord: Hashable, Sendable {
  let traits: UnitTraits
  private let line: Int32

  static let percent = named("%")
  static let perMille = named("‰")
  static let perTenThousand = named("‱")
  static let perHundredThousand = named("/10万")

  var written: String { definition.written }
  /// How many of `base` one of it is: 0.1 for ‰, which is counted in %.
  var factor: ExactDecimal { definition.factor }
  var base: String { definition.base }

  init(line: Int) {
    self.line = Int32(line)
    traits = UnitWords.table[line].traits
  }

  private var definition: UnitDefinition { UnitWords.table[Int(line)] }

  private static func named(_ written: String) -> UnitWord {
    UnitWord(line: UnitWords.table.firstIndex { $0.written == written } ?? 0)
  }
}

/// A line of the table of units.
struct UnitDefinition: Sendable {
  let spelling: String
  let written: String
  let factor: ExactDecimal
  let base: String
  let traits: UnitTraits

  init(_ spelling: String, written: String? = nil, factor: ExactDecimal = ExactDecimal(1), base: String? = nil) {
    self.spelling = spelling
    self.written = written ?? spelling
    self.factor = factor
    self.base = base ?? self.written
    traits = UnitTraits(written: self.written, base: self.base)
  }
}
