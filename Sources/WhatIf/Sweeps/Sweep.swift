import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// One or two weights run through their ranges, the others sharing what is left.
public struct Sweep: Sendable {
  public let result: EvaluationResult
  public let ranges: [SweepRange]
  /// For each combination of values, the first range slowest.
  public let points: [Point]

  public struct Point: Hashable, Sendable {
    /// One for each range.
    public let weights: [Points]
    /// `nil` where these weights exceed the whole.
    public let standing: Standing?
  }

  /// - Parameter progress: called with the number of values that are done and that of all.
  /// - Throws: `UnusableInput` where a name means nothing, or there are too many values.
  public init(
    _ ranges: [SweepRange],
    of result: EvaluationResult,
    others: OtherWeights = .rescale,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(UnusableInput) {
    do throws(WhatIfProblem) {
      guard ranges.count <= 2 else { throw .tooManySweeps(limit: 2) }
      let count = ranges.reduce(1) { $0 * $1.count }
      guard count <= SweepRange.limit else { throw .tooManySteps(count: count, limit: SweepRange.limit) }
      var axes: [WeightAxis] = []
      for range in ranges { axes.append(try WeightAxis(range.name, in: result.ruleSet)) }
      if axes.count == 2, axes[0] == axes[1] { throw .repeatedName(ranges[1].name) }
      let department = MeasuredDepartment(result)
      var points: [Point] = []
      for values in Self.combinations(ranges) {
        var changes = RuleChanges(others: others)
        for (axis, value) in zip(axes, values) {
          for (slot, weight) in axis.places { changes.weights[slot, default: [:]][weight] = value }
        }
        points.append(Point(weights: values, standing: try Self.standing(department, changes)))
        progress(points.count, count)
      }
      self.points = points
    } catch {
      throw UnusableInput(error)
    }
    self.ranges = ranges
    self.result = result
  }

  /// A combination that cannot be is an empty place in the map, and no mistake.
  private static func standing(
    _ department: MeasuredDepartment,
    _ changes: RuleChanges
  ) throws(WhatIfProblem) -> Standing? {
    guard let rules = try? changes.applied(to: department.rules) else { return nil }
    return try department.standing(under: rules)
  }

  private static func combinations(_ ranges: [SweepRange]) -> [[Points]] {
    ranges.reduce([[]]) { all, range in all.flatMap { known in range.values.map { known + [$0] } } }
  }
}
