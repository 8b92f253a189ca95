import RuleFiles
import ScoringCore

/// A department along one weight: everything is weighed exactly where someone looks, and remembered.
struct WeightWalk {
  let department: MeasuredDepartment
  let axis: WeightAxis
  private var weightings: [Points: DepartmentWeighting] = [:]

  init(_ department: MeasuredDepartment, along axis: WeightAxis) {
    self.department = department
    self.axis = axis
  }

  /// - Returns: `nil` where the weights cannot make the whole.
  mutating func weighting(at points: Points) -> DepartmentWeighting? {
    if let known = weightings[points] { return known }
    guard let weighting = try? department.weighting(axis.changes(to: points).weights) else { return nil }
    // Walks are short; should one be long, memory stays bounded all the same.
    if weightings.count >= 4_096 { weightings.removeAll(keepingCapacity: true) }
    weightings[points] = weighting
    return weighting
  }

  mutating func standing(at points: Points) -> Standing? {
    weighting(at: points).flatMap { try? department.standing($0) }
  }

  mutating func score(of member: MeasuredDepartment.Member, at points: Points) -> ProjectScore? {
    guard let weighting = weighting(at: points) else { return nil }
    return (try? weighting.score(member)) ?? nil
  }
}
