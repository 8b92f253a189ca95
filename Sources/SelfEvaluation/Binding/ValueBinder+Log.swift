import Diagnostics
import ScoringCore
import Submissions

extension ValueBinder {
  /// What there is to say about one indicator's values, each at the cell it is about.
  struct Log {
    let entry: IndicatorEntry
    private(set) var problems: [ValueBinding.PlacedProblem] = []

    init(entry: IndicatorEntry) {
      self.entry = entry
    }

    mutating func target(_ problem: ValueProblem) { add(problem, at: entry.target.place) }
    /// What is wrong between the two is told at the actual, with the target as the second place.
    mutating func actual(_ problem: ValueProblem) {
      let notes = problem.targetNote.map { [Finding.Note(place: entry.target.place, message: $0)] } ?? []
      add(problem, at: entry.actual.place, notes: notes)
    }

    private mutating func add(_ problem: ValueProblem, at place: SourcePlace, notes: [Finding.Note] = []) {
      problems.append(ValueBinding.PlacedProblem(problem: problem, place: place, notes: notes))
    }

    /// Each of them with the value of the actual that belongs to it.
    mutating func severalTargets(_ targets: [WrittenValue.Component]) {
      var actuals: [WrittenValue.Component] = []
      if case .multiple(let components) = entry.actualValue.reading { actuals = components }
      let partners = ComponentPairing.partners(of: targets, among: actuals)
      let parts = zip(targets, partners).map { SeveralTargetsPart(target: $0.text, actual: $1?.amount.text) }
      target(.severalTargets(entry.target.text, parts: parts))
    }

    mutating func otherKind(expected: Wording) {
      actual(.actualOfOtherKind(actual: entry.actual.text, target: entry.target.text, expected: expected))
    }

    /// What reading the two texts had to assume.
    mutating func noteRemarks() {
      for problem in Self.problems(in: entry.targetValue) { target(problem) }
      for problem in Self.problems(in: entry.actualValue) { actual(problem) }
    }

    private static func problems(in value: WrittenValue) -> [ValueProblem] {
      let number =
        if case .quantity(let quantity) = value.reading { quantity.value.text as String? } else { String?.none }
      return value.remarks.compactMap { remark in
        switch remark {
        case .surroundingText: number.map { .numberTakenFromText(value.raw, number: $0) }
        case .monthOrCount: number.map { _ in .monthOrCount(value.raw) }
        case .binaryResidue, .blankInsideNumber, .exponent: number.map { .digitsMended(value.raw, number: $0) }
        case .yearOrCount: .yearOrCount(value.raw)
        case .proportion: .proportionAsWords(value.raw)
        // Said elsewhere, or nothing that changes the number.
        case .note, .approximate, .unchosenYesNo, .unbalancedBracket, .tooManyDigits: nil
        }
      }
    }

    mutating func note(_ comparison: UnitComparison, of quantity: Quantity, targetUnit: Unit) {
      switch comparison {
      case .same: break
      case .assumed(_, _, let unit, isActualBare: true):
        let isFraction = unit.base == "%" && quantity.value > .zero && quantity.value <= ExactDecimal(1)
        actual(isFraction ? .percentOrFraction(entry.actual.text) : .unitAssumed(entry.actual.text, unit: unit.written))
      case .assumed(_, _, let unit, isActualBare: false):
        target(.unitAssumed(entry.target.text, unit: unit.written))
      case .unlike: actual(.unitsUnlike(actual: quantity.unit.written, target: targetUnit.written))
      case .incomparable: actual(.unitsDiffer(actual: quantity.unit.written, target: targetUnit.written))
      case .overflow: actual(.notCalculable(indicator: entry.name.text))
      }
    }
  }
}

extension WrittenValue {
  /// Nothing was filled in, or only a placeholder.
  var isEmpty: Bool {
    if case .none = reading { true } else { false }
  }
}

extension Comparator {
  /// As people write it: ≥
  public var symbol: String {
    switch self {
    case .atLeast: "≥"
    case .moreThan: ">"
    case .atMost: "≤"
    case .lessThan: "<"
    case .equalTo: "="
    }
  }
}
