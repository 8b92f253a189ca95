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
  let schemes: [SchemeIndex]
  let units: UnitTable
  /// Whether dates without a year belong to one that is known.
  let hasYear: Bool
  let yearOfDates: Int

  var places: [RowPlace] = []
  var binders: [Binder] = []
  var binderNumbers: [Binder.Key: Int] = [:]
  let scorers = ScorerList()
  var scorerNumbers: [ScorerKey: Int32] = [:]
  var plans: [NumberPlan] = []
  var outcomes: [Outcome] = []
  var outcomeNumbers: [MeasuredIndicator: Int] = [:]
  var problemSets: [[ProblemKind]] = []
  var problemNumbers: [[ProblemKind]: Int] = [:]

  /// A rule and what it needs to read values.
  struct Binder {
    struct Key: Hashable {
      let scheme: Int
      let rule: Int
      let unstated: Comparator
    }

    let key: Key
    let values: ValueBinder
  }

  struct ScorerKey: Hashable {
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

  init(_ rules: BulkRules) {
    schemes = rules.schemes.map(\.index)
    units = rules.ruleSet.units
    hasYear = rules.year != nil
    yearOfDates = rules.yearOfDates
  }

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

  func place(of entry: IndicatorEntry, in index: SchemeIndex) -> (TreeIndex.Place, [PlacementProblem]) {
    index.tree.place(
      category: GoalIndex.categoryAlone(entry),
      subcategory: entry.subcategory.text,
      indicator: entry.name.text
    )
  }

  mutating func binder(_ key: Binder.Key) -> Int {
    if let known = binderNumbers[key] { return known }
    let index = schemes[key.scheme]
    let values = ValueBinder(
      rule: index.scheme.scoring.indicatorRule(key.rule),
      levels: index.levels[key.rule],
      checklist: index.checklists[key.rule],
      units: units,
      year: yearOfDates,
      unstated: key.unstated
    )
    binders.append(Binder(key: key, values: values))
    binderNumbers[key] = binders.count - 1
    return binders.count - 1
  }

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

  func bind(_ entry: IndicatorEntry, binder: Int) -> ValueBinding {
    if !hasYear, entry.needsYear {
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
  func isBeyondReach(_ bound: ValueBinding, binder: Int) -> Bool {
    let key = binders[binder].key
    let facts = IndicatorFacts(node: 0, rule: key.rule, target: bound.target, actual: bound.actual)
    guard case .unmeasured(let cause) = schemes[key.scheme].evaluator.measure(facts).attainment else { return false }
    return [.overflow, .negativeTarget, .negativeActual].contains(cause)
  }

  mutating func numbers(
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

  mutating func scorer(_ key: ScorerKey) -> Int32 {
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

  mutating func outcome(of bound: ValueBinding, binder: Int) -> Int32 {
    let key = binders[binder].key
    let facts = IndicatorFacts(node: 0, rule: key.rule, target: bound.target, actual: bound.actual, evidence: .missing)
    let measured = schemes[key.scheme].evaluator.measure(facts)
    if let known = outcomeNumbers[measured] { return Int32(known) }
    outcomes.append(Outcome(measured: measured))
    outcomeNumbers[measured] = outcomes.count - 1
    return Int32(outcomes.count - 1)
  }
}

extension IndicatorEntry {
  /// One of its two dates states the year, and the other does not.
  var needsYear: Bool {
    guard case .date(let target) = targetValue.reading, case .date(let actual) = actualValue.reading else {
      return false
    }
    return (target.year == nil) != (actual.year == nil)
  }
}
