import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// Reads rows as ``SelfEvaluator`` does, and remembers what it found out under a number.
///
/// Everything here is slow compared with a row and is done once for each place in the tree, each form of numbers and
/// each pair of texts.
struct RowBinder {
  private let schemes: [SchemeIndex]
  private let units: UnitTable
  private let year: Int?

  private(set) var places: [RowPlace] = []
  private var binders: [Binder] = []
  private var binderNumbers: [Binder.Key: Int] = [:]
  let scorers = ScorerList()
  private var scorerNumbers: [ScorerKey: Int32] = [:]
  private(set) var plans: [NumberPlan] = []
  private(set) var outcomes: [Outcome] = []
  private var outcomeNumbers: [MeasuredIndicator: Int] = [:]
  private(set) var problemSets: [[ProblemKind]] = []
  private var problemNumbers: [[ProblemKind]: Int] = [:]

  /// A rule and what it needs to read values.
  private struct Binder {
    struct Key: Hashable {
      let scheme: Int
      let rule: Int
      let unstated: Comparator
    }

    let key: Key
    let values: ValueBinder
  }

  private struct ScorerKey: Hashable {
    let binder: Int
    let comparator: Comparator
  }

  /// What rows share that are no pairs of numbers.
  struct Outcome {
    let measured: MeasuredIndicator
    /// Whether the row counts with points of its own.
    var isCounted: Bool { measured.slot.counting == .counted }
  }

  struct ProblemKind: Hashable {
    let code: String
    let severity: Severity
  }

  init(_ schemes: [SchemeIndex], units: UnitTable, year: Int?) {
    self.schemes = schemes
    self.units = units
    self.year = year
  }

  func scheme(of place: RowPlace) -> SchemeIndex { schemes[binders[Int(place.binder)].key.scheme] }

  // MARK: Places

  /// - Returns: the number of the place.
  mutating func place(of row: FlatRow, scheme: Int) -> Int {
    let (entry, _) = row.entry(readingNumbers: false)
    let index = schemes[scheme]
    let (found, problems) = place(of: entry, in: index)
    let numbers = number(of: problems.map { ProblemKind(code: $0.code, severity: $0.severity) })
    var place = RowPlace(kind: .nowhere, node: -1, binder: -1, problems: numbers)
    switch found {
    case .nowhere: break
    case .execution: place.kind = .execution
    case .node(let node):
      let rule = index.rule(at: node, named: entry.name.text)
      let unstated = index.unstatedComparator(at: node, rule: rule)
      place.kind = .indicator
      place.node = Int32(node)
      place.binder = Int32(binder(Binder.Key(scheme: scheme, rule: rule, unstated: unstated)))
    }
    places.append(place)
    return places.count - 1
  }

  private func place(of entry: IndicatorEntry, in index: SchemeIndex) -> (TreeIndex.Place, [PlacementProblem]) {
    index.tree.place(
      category: GoalIndex.categoryAlone(entry),
      subcategory: entry.subcategory.text,
      indicator: entry.name.text
    )
  }

  private mutating func binder(_ key: Binder.Key) -> Int {
    if let known = binderNumbers[key] { return known }
    let index = schemes[key.scheme]
    let values = ValueBinder(
      rule: index.scheme.scoring.indicatorRule(key.rule),
      levels: index.levels[key.rule],
      checklist: index.checklists[key.rule],
      units: units,
      year: year ?? Self.someYear,
      unstated: key.unstated
    )
    binders.append(Binder(key: key, values: values))
    binderNumbers[key] = binders.count - 1
    return binders.count - 1
  }

  /// Two dates without a year can be compared in any; it has a leap day.
  private static let someYear = 2_000

  // MARK: Values

  /// Reads a row with all its texts.
  mutating func reading(of row: FlatRow, binder: Int) -> RowReading {
    let (entry, _) = row.entry(readingNumbers: false)
    let bound = bind(entry, binder: binder)
    let problems = number(of: kinds(of: bound))
    if case .number(let comparator, let target) = bound.target, case .number(let actual) = bound.actual,
      let reading = numbers(target, actual, comparator, binder: binder, problems: problems)
    {
      return reading
    }
    let outcome = outcome(of: bound, binder: binder)
    return RowReading(binder: Int32(binder), outcome: outcome, problems: problems)
  }

  private func bind(_ entry: IndicatorEntry, binder: Int) -> ValueBinding {
    if year == nil, Self.needsYear(entry) {
      let problem = ValueBinding.PlacedProblem(problem: .yearNeeded(entry.target.text), place: entry.target.place)
      return ValueBinding(target: .none, actual: .incomparable, problems: [problem])
    }
    let bound = binders[binder].values.bind(entry)
    guard isBeyondReach(bound, binder: binder) else { return bound }
    let problem = ValueBinding.PlacedProblem(
      problem: .notCalculable(indicator: entry.name.text),
      place: entry.actual.place
    )
    return ValueBinding(target: bound.target, actual: bound.actual, problems: bound.problems + [problem])
  }

  /// Numbers that the rule does not score: negative ones, and those too large for exact arithmetic.
  private func isBeyondReach(_ bound: ValueBinding, binder: Int) -> Bool {
    let key = binders[binder].key
    let facts = IndicatorFacts(node: 0, rule: key.rule, target: bound.target, actual: bound.actual)
    guard case .unmeasured(let cause) = schemes[key.scheme].evaluator.measure(facts).attainment else { return false }
    return [.overflow, .negativeTarget, .negativeActual].contains(cause)
  }

  /// One of the two dates states its year, and the other does not.
  private static func needsYear(_ entry: IndicatorEntry) -> Bool {
    guard case .date(let target) = entry.targetValue.reading, case .date(let actual) = entry.actualValue.reading else {
      return false
    }
    return (target.year == nil) != (actual.year == nil)
  }

  private mutating func numbers(
    _ target: ExactDecimal,
    _ actual: ExactDecimal,
    _ comparator: Comparator,
    binder: Int,
    problems: Int32
  ) -> RowReading? {
    // What the policies decide about is an outcome like any other, which many rows share.
    guard target > .zero, !actual.isNegative else { return nil }
    let places = max(target.scale, actual.scale)
    guard let planned = target.coefficient(places: places), let reached = actual.coefficient(places: places) else {
      return nil
    }
    return RowReading(
      target: planned,
      actual: reached,
      places: Int16(places),
      comparator: comparator,
      binder: Int32(binder),
      scorer: scorer(ScorerKey(binder: binder, comparator: comparator)),
      problems: problems
    )
  }

  private mutating func scorer(_ key: ScorerKey) -> Int32 {
    if let known = scorerNumbers[key] { return known }
    let binder = binders[key.binder].key
    let rules = schemes[binder.scheme].scheme.scoring
    var number: Int32 = -1
    if let scorer = NumberScorer(rules, rule: binder.rule, comparator: key.comparator) {
      number = Int32(scorers.append(scorer))
    }
    scorerNumbers[key] = number
    return number
  }

  private mutating func outcome(of bound: ValueBinding, binder: Int) -> Int32 {
    let key = binders[binder].key
    let facts = IndicatorFacts(node: 0, rule: key.rule, target: bound.target, actual: bound.actual, evidence: .missing)
    let measured = schemes[key.scheme].evaluator.measure(facts)
    if let known = outcomeNumbers[measured] { return Int32(known) }
    outcomes.append(Outcome(measured: measured))
    outcomeNumbers[measured] = outcomes.count - 1
    return Int32(outcomes.count - 1)
  }

  // MARK: Problems

  /// What there is to say about a row, in full.
  func problems(of row: FlatRow, place: RowPlace) -> [(finding: Finding, kind: ProblemKind)] {
    let (entry, _) = row.entry(readingNumbers: false)
    guard place.kind == .indicator else { return [] }
    return bind(entry, binder: Int(place.binder)).problems.map { placed in
      (
        placed.problem.finding(at: placed.place, notes: placed.notes),
        ProblemKind(code: placed.problem.code, severity: placed.problem.severity)
      )
    }
  }

  /// What there is to say about where a row stands.
  func placementProblems(of row: FlatRow, scheme: Int) -> [(finding: Finding, kind: ProblemKind)] {
    let (entry, _) = row.entry(readingNumbers: false)
    return place(of: entry, in: schemes[scheme]).1.map { problem in
      var cell = entry.category
      if case .unknownSubcategory = problem { cell = entry.subcategory }
      return (problem.finding(at: cell.place), ProblemKind(code: problem.code, severity: problem.severity))
    }
  }

  private func kinds(of bound: ValueBinding) -> [ProblemKind] {
    bound.problems.map { ProblemKind(code: $0.problem.code, severity: $0.problem.severity) }
  }

  private mutating func number(of kinds: [ProblemKind]) -> Int32 {
    if kinds.isEmpty { return -1 }
    if let known = problemNumbers[kinds] { return Int32(known) }
    problemSets.append(kinds)
    problemNumbers[kinds] = problemSets.count - 1
    return Int32(problemSets.count - 1)
  }

  // MARK: Forms of numbers

  /// How numbers of the row's form become plain numbers.
  ///
  /// - Returns: the number of the plan; `nil` where texts of the form mean different things for different numbers, such
  ///   as `12月` and `13月`.
  mutating func plan(
    of row: FlatRow,
    _ form: (target: FormText, actual: FormText),
    isLikeDate: Bool,
    binder: Int
  ) -> Int? {
    var common: (comparator: Comparator, target: ExactDecimal, actual: ExactDecimal, kinds: [ProblemKind])?
    for (target, actual) in isLikeDate ? Self.probes + Self.dateProbes : Self.probes {
      let probe = row.with(target: form.target.text(with: target), actual: form.actual.text(with: actual))
      let bound = bind(probe.entry(readingNumbers: false).entry, binder: binder)
      guard case .number(let comparator, let planned) = bound.target, case .number(let reached) = bound.actual,
        let targetFactor = planned.factor(of: target), let actualFactor = reached.factor(of: actual)
      else { return nil }
      let found = (comparator, targetFactor, actualFactor, kinds(of: bound))
      guard common.map({ $0 == found }) ?? true else { return nil }
      common = found
    }
    guard let common else { return nil }
    let places = max(common.target.scale, common.actual.scale)
    guard let targetFactor = common.target.coefficient(places: places),
      let actualFactor = common.actual.coefficient(places: places)
    else { return nil }
    plans.append(
      NumberPlan(
        binder: Int32(binder),
        comparator: common.comparator,
        scorer: scorer(ScorerKey(binder: binder, comparator: common.comparator)),
        problems: number(of: common.kinds),
        targetFactor: targetFactor,
        actualFactor: actualFactor,
        morePlaces: Int16(places)
      )
    )
    return plans.count - 1
  }

  /// Numbers that mean something of their own in some units: a month, a day, a year, a part of a whole.
  private static let probes: [(target: String, actual: String)] = [
    ("7", "3"), ("12.5", "0.5"), ("2020", "12"), ("100", "1"), ("31", "2021"),
  ]

  private static let dateProbes: [(target: String, actual: String)] = [
    ("2020.12", "2019.5"), ("20201231", "20190105"), ("7", "2020.12"), ("2020.12", "3"), ("7", "20201231"),
    ("20201231", "3"),
  ]

  // MARK: Scores

  /// The score of a row with points of its own, where no ``NumberScorer`` gives it.
  func score(_ reading: RowReading, points: Points) throws(ArithmeticFault) -> Points? {
    let evaluator = schemes[binders[Int(reading.binder)].key.scheme].evaluator
    return try evaluator.score(measured(reading, node: 0, points: points), of: points)
  }

  /// The row as the evaluator weighs it.
  func measured(_ reading: RowReading, node: Int, points: Points?) -> MeasuredIndicator {
    if reading.outcome >= 0 {
      let shared = outcomes[Int(reading.outcome)].measured
      let slot = MeasuredIndicator.Slot(node: node, statedPoints: points, counting: shared.slot.counting)
      return MeasuredIndicator(
        attainment: shared.attainment,
        rate: shared.rate,
        reason: shared.reason,
        deduction: shared.deduction,
        maximum: shared.maximum,
        slot: slot
      )
    }
    let key = binders[Int(reading.binder)].key
    let places = Int(reading.places)
    let target = (try? ExactDecimal(coefficient: reading.target, scale: places)) ?? .zero
    let actual = (try? ExactDecimal(coefficient: reading.actual, scale: places)) ?? .zero
    return schemes[key.scheme].evaluator.measure(
      IndicatorFacts(
        node: node,
        rule: key.rule,
        target: .number(reading.comparator, target),
        actual: .number(actual),
        points: points,
        evidence: .missing
      )
    )
  }
}
