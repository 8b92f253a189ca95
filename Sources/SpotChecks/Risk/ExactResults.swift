import Diagnostics
import ScoringCore
import SelfEvaluation
import Submissions

/// Results that are exactly their targets, and round: where several of a project are, somebody may have copied them.
enum ExactResults {
  /// One or two are chance.
  private static let leastIndicators = 3

  static func reasons(for project: ProjectResult) -> [Wording] {
    let exact = project.indicators.map(\.entry).filter(isExactAndRound)
    guard exact.count >= leastIndicators else { return [] }
    return exact.map { entry in
      Wording(
        zh: "指标“\(entry.name.text)”完成值 \(entry.actual.text) 与指标值完全相同",
        en: "the result of '\(entry.name.text)', \(entry.actual.text), is exactly its target"
      )
    }
  }

  /// Percentages are left out: 100 % of what was planned is common, and honest.
  private static func isExactAndRound(_ entry: IndicatorEntry) -> Bool {
    guard case .quantity(let target) = entry.targetValue.reading,
      case .quantity(let actual) = entry.actualValue.reading,
      target.comparator != .equalTo, target.unit.base == actual.unit.base || actual.unit.base.isEmpty,
      target.unit.base != "%", target.unit.factor == actual.unit.factor, target.value == actual.value
    else { return false }
    return isRound(actual.value)
  }

  /// A whole multiple of five, from ten on.
  private static func isRound(_ value: ExactDecimal) -> Bool {
    value.scale == 0 && value.coefficient >= 10 && value.coefficient % 5 == 0
  }
}
