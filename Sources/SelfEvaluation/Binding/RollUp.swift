import RuleFiles
import ScoringCore
import Submissions

/// Several units report one indicator: their results are brought together before it is scored.
///
/// Amounts are added; percentages are averaged by the money of each unit; levels are averaged by it, too.
/// - Source: 2020年度自评表（湖北式样） 汇总原则 (DOMAIN M36)
enum RollUp {
  /// Rows with a reporting unit that name the same indicator, in the order of their first rows.
  static func groups(of rows: [IndicatorEntry]) -> [[IndicatorEntry]] {
    var groups: [[IndicatorEntry]] = []
    var positions: [[String]: Int] = [:]
    for row in rows {
      let key = [row.goal?.text ?? "", row.category.text, row.subcategory.text, NameKey.indicator(row.name.text)]
      if !row.reportingUnit.isEmpty, let position = positions[key] {
        groups[position].append(row)
      } else {
        if !row.reportingUnit.isEmpty { positions[key] = groups.count }
        groups.append([row])
      }
    }
    return groups
  }

  /// - Parameters:
  ///   - bound: the values of each row.
  ///   - rows: the rows themselves, at least one.
  static func combined(_ bound: [ValueBinding], of rows: [IndicatorEntry]) -> ValueBinding {
    var problems = bound.flatMap(\.problems)
    var (target, actual) = (bound[0].target, ActualResult.incomparable)
    if bound.contains(where: { $0.actual == .missing }) {
      actual = .missing
    } else if let values = numbers(bound) {
      if let (planned, reached) = isRelative(rows) ? means(values, weights(rows)) : sums(values) {
        target = .number(values[0].comparator, planned)
        actual = .number(reached)
      }
    } else if let levels = levels(bound), let weights = wholeWeights(rows) {
      let count = (levels.max() ?? 0) + 1
      var counts = Array(repeating: Int64(0), count: count)
      for (level, weight) in zip(levels, weights) { counts[level] += weight }
      actual = .levelCounts(counts)
    }
    if actual == .incomparable {
      let problem = ValueProblem.cannotBeBroughtTogether(indicator: rows[0].name.text)
      problems.append(ValueBinding.PlacedProblem(problem: problem, place: rows[0].actual.place))
    }
    return ValueBinding(target: target, actual: actual, problems: problems)
  }

  private typealias Value = (comparator: Comparator, target: ExactDecimal, actual: ExactDecimal)

  private static func numbers(_ bound: [ValueBinding]) -> [Value]? {
    let values = bound.compactMap { binding -> Value? in
      guard case .number(let comparator, let target) = binding.target, case .number(let actual) = binding.actual else {
        return nil
      }
      return (comparator, target, actual)
    }
    return values.count == bound.count ? values : nil
  }

  private static func levels(_ bound: [ValueBinding]) -> [Int]? {
    let levels = bound.compactMap { binding -> Int? in
      if case .level(let index) = binding.actual { index } else { nil }
    }
    return levels.count == bound.count ? levels : nil
  }

  private static func isRelative(_ rows: [IndicatorEntry]) -> Bool {
    rows.allSatisfy { row in
      guard case .quantity(let quantity) = row.targetValue.reading else { return false }
      return quantity.unit.base == "%"
    }
  }

  private static func weights(_ rows: [IndicatorEntry]) -> [ExactDecimal]? {
    let weights = rows.compactMap(\.amount).filter { $0 > .zero }
    return weights.count == rows.count ? weights : nil
  }

  /// The money of each unit in units of 0.0001 万元, so that it can be counted.
  private static func wholeWeights(_ rows: [IndicatorEntry]) -> [Int64]? {
    weights(rows)?.map { (try? Points($0))?.tenThousandths ?? 0 }
  }

  private static func sums(_ values: [Value]) -> (ExactDecimal, ExactDecimal)? {
    do throws(ArithmeticFault) {
      var (target, actual) = (ExactDecimal.zero, ExactDecimal.zero)
      for value in values {
        target = try target.adding(value.target)
        actual = try actual.adding(value.actual)
      }
      return (target, actual)
    } catch {
      return nil
    }
  }

  private static func means(_ values: [Value], _ weights: [ExactDecimal]?) -> (ExactDecimal, ExactDecimal)? {
    guard let weights else { return nil }
    do throws(ArithmeticFault) {
      var (target, actual, whole) = (ExactDecimal.zero, ExactDecimal.zero, ExactDecimal.zero)
      for (value, weight) in zip(values, weights) {
        target = try target.adding(value.target.multiplied(by: weight))
        actual = try actual.adding(value.actual.multiplied(by: weight))
        whole = try whole.adding(weight)
      }
      return (try target.rounded(dividingBy: whole), try actual.rounded(dividingBy: whole))
    } catch {
      return nil
    }
  }
}
