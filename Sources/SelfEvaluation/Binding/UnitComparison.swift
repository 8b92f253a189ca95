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
    let actualUnit = isActualBare ? targetUnit : actual.unit
    let plannedUnit = isTargetBare ? actual.unit : targetUnit
    do throws(ArithmeticFault) {
      let target = try targetValue.multiplied(by: plannedUnit.factor)
      let reached = try actual.value.multiplied(by: actualUnit.factor)
      if isActualBare || isTargetBare {
        self = .assumed(target: target, actual: reached, unit: plannedUnit, isActualBare: isActualBare)
      } else if plannedUnit.base == actualUnit.base || plannedUnit.base.isEmpty || actualUnit.base.isEmpty {
        self = .same(target: target, actual: reached)
      } else if Self.isMeasured(plannedUnit) || Self.isMeasured(actualUnit) {
        self = .incomparable
      } else {
        self = .unlike(target: target, actual: reached)
      }
    } catch {
      self = .overflow
    }
  }

  /// Units with a meaning of their own, which no counting word can stand for.
  private static func isMeasured(_ unit: Unit) -> Bool {
    ["%", "百分点", "元", "米", "公里", "千米", "厘米", "亩", "平方米", "公顷", "吨", "千克", "公斤"].contains(unit.base)
      || unit.base.hasPrefix("元/")
  }
}
