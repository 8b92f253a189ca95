import ScoringCore
import Submissions

/// Brings an actual and its target into one unit.
enum UnitComparison {
  case same(target: ExactDecimal, actual: ExactDecimal)
  /// One of them states no unit and is read in the unit of the other.
  case assumed(target: ExactDecimal, actual: ExactDecimal, unit: Unit, isActualBare: Bool)
  /// Counted in words that differ (场 and 场次), taken to mean the same.
  case unlike(target: ExactDecimal, actual: ExactDecimal)
  /// Percent against money and the like.
  case incomparable
  case overflow

  init(target: Quantity, actual: Quantity) {
    self.init(targetValue: target.value, targetUnit: target.unit, actual: actual)
  }

  init(targetValue: ExactDecimal, targetUnit: Unit, actual: Quantity) {
    let isActualBare = actual.unit.written.isEmpty && !targetUnit.written.isEmpty
    let isTargetBare = targetUnit.written.isEmpty && !actual.unit.written.isEmpty
    let aligned = MeasuredUnit.aligned(target: targetUnit, actual: actual.unit)
    let actualUnit = isActualBare ? targetUnit : aligned.actual
    let plannedUnit = isTargetBare ? actual.unit : aligned.target
    do throws(ArithmeticFault) {
      let target = try targetValue.multiplied(by: plannedUnit.factor)
      let reached = try actual.value.multiplied(by: actualUnit.factor)
      if isActualBare || isTargetBare {
        self = .assumed(target: target, actual: reached, unit: plannedUnit, isActualBare: isActualBare)
      } else if plannedUnit.base == actualUnit.base || plannedUnit.base.isEmpty || actualUnit.base.isEmpty {
        self = .same(target: target, actual: reached)
      } else if Self.areOfOtherKinds(MeasuredUnit(plannedUnit), MeasuredUnit(actualUnit)) {
        self = .incomparable
      } else {
        self = .unlike(target: target, actual: reached)
      }
    } catch {
      self = .overflow
    }
  }

  /// A measured unit stands for no other, save that counting words may count spans of time.
  private static func areOfOtherKinds(_ target: MeasuredUnit?, _ actual: MeasuredUnit?) -> Bool {
    if target != nil, actual != nil { return true }
    return (target ?? actual)?.isStrict ?? false
  }
}
