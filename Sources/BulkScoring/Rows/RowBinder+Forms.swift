import ScoringCore
import SelfEvaluation
import Submissions

/// Forms of numbers, each understood once.
extension RowBinder {
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
    ("7", "3"), ("12.5", "0.5"), ("1990", "12"), ("100", "1"), ("31", "2090"),
  ]

  private static let dateProbes: [(target: String, actual: String)] = [
    ("2020", "12"), ("31", "2021"), ("2020.12", "2019.5"), ("20201231", "20190105"), ("7", "2020.12"), ("2020.12", "3"),
    ("7", "20201231"),
    ("20201231", "3"),
  ]
}
