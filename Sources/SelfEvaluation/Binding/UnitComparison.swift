import RuleFiles
import ScoringCore
import Submissions

/// Brings an actual and its target into one unit.
enum UnitComparison {
  case same(target: ExactDecimal, actual: ExactDecimal)
  /// One of them states no unit and is read in the unit of the other.
  case assumed(target: ExactDecimal, actual: ExactDecimal, unit: Unit, isActualBare: Bool)
  /// Counted in words that differ (个 and 家), taken to mean the same.
  case unlike(target: ExactDecimal, actual: ExactDecimal)
  /// Percent against money and the like.
  case incomparable
  case overflow

  init(_ targetValue: ExactDecimal, in targetUnit: Unit, with actual: Quantity, knowing units: UnitTable) {
    let isActualBare = actual.unit.written.isEmpty && !targetUnit.written.isEmpty
    let isTargetBare = targetUnit.written.isEmpty && !actual.unit.written.isEmpty
    let plannedUnit = isTargetBare ? actual.unit : targetUnit
    let actualUnit = isActualBare ? targetUnit : actual.unit
    do throws(ArithmeticFault) {
      let target = try targetValue.multiplied(by: plannedUnit.factor)
      let reached = try actual.value.multiplied(by: actualUnit.factor)
      if isActualBare || isTargetBare {
        self = .assumed(target: target, actual: reached, unit: plannedUnit, isActualBare: isActualBare)
      } else if plannedUnit.base == actualUnit.base || plannedUnit.base.isEmpty || actualUnit.base.isEmpty {
        self = .same(target: target, actual: reached)
      } else {
        switch try units.relation(of: plannedUnit.base, to: actualUnit.base) {
        case .convertible(let planned, let made):
          self = .same(target: try target.multiplied(by: planned), actual: try reached.multiplied(by: made))
        case .unlike: self = .unlike(target: target, actual: reached)
        case .incomparable: self = .incomparable
        }
      }
    } catch {
      self = .overflow
    }
  }

  /// Both in one unit; `nil` where they cannot be compared.
  var values: (target: ExactDecimal, actual: ExactDecimal)? {
    switch self {
    case .same(let target, let actual), .unlike(let target, let actual), .assumed(let target, let actual, _, _):
      (target, actual)
    case .incomparable, .overflow: nil
    }
  }
}
