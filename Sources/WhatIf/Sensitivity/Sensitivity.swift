import RuleFiles
import ScoringCore
import SelfEvaluation

/// How much each weight and each actual result matters to the scores.
public struct Sensitivity: Sendable {
  public let result: EvaluationResult
  /// One weight at a time, up and down by the same number of points; those that matter most first.
  public let tornado: [Bar]
  /// The number of points by which weights went up and down.
  public let step: Points
  public let weights: [WeightEffect]
  /// The indicators that lost points, those that cost the department most first.
  public let actuals: [ActualEffect]
  /// The nearest flips of the department's grade by each weight, the nearest first.
  public let departmentFlips: [GradeFlip]
  /// For each project the nearest change to a better and to a worse grade.
  public let projectFlips: [GradeFlip]
  /// For each two neighbours in the ranking the nearest change that swaps them.
  public let swaps: [RankSwap]

  public struct Bar: Hashable, Sendable {
    public let axis: WeightAxis
    public let lower: End
    public let upper: End

    /// A weight and the department's score with it.
    public struct End: Hashable, Sendable {
      public let points: Points
      public let score: Points?
      public let grade: Int?
    }

    /// How far the scores at both ends lie apart, in ten-thousandths of a point; `nil` where one of them has none.
    public var swing: UInt64? {
      guard let low = lower.score, let high = upper.score else { return nil }
      return (high.tenThousandths &- low.tenThousandths).magnitude
    }
  }

  /// - Parameters:
  ///   - step: the points by which the tornado moves each weight.
  ///   - progress: called with the number of searches that are done and that of all.
  public init(
    _ result: EvaluationResult,
    step: Points = Points(whole: 5),
    progress: (Int, Int) -> Void = { _, _ in }
  ) {
    self.result = result
    self.step = step
    let department = MeasuredDepartment(result)
    let base = Standing(result)
    let axes = WeightAxis.all(in: result.ruleSet)
    tornado = axes.map { Self.bar($0, step, department) }.enumerated()
      .sorted { ($1.element.swing ?? 0, $0.offset) < ($0.element.swing ?? 0, $1.offset) }.map(\.element)
    weights = WeightEffect.all(axes, of: department, result)
    actuals = ActualEffect.all(of: result)
    var (departmentFlips, projectFlips, swaps): ([GradeFlip], [GradeFlip], [RankSwap]) = ([], [], [])
    let neighbours = Self.neighbours(in: base)
    let searches = axes.count * (department.projects.count + neighbours.count)
    var done = 0
    for axis in axes {
      var search = FlipSearch(department, along: axis, base: base)
      departmentFlips += search.departmentFlips()
      for index in department.projects.indices {
        projectFlips += search.projectFlips(index)
        done += 1
        progress(done, searches)
      }
      for pair in neighbours {
        if let swap = search.swap(pair.ahead, pair.behind) { swaps.append(swap) }
        done += 1
        progress(done, searches)
      }
    }
    self.departmentFlips = departmentFlips.sorted { $0.distance < $1.distance }
    self.projectFlips = Self.nearest(projectFlips) {
      "\($0.project ?? -1) \($0.isBetter)"
    } by: {
      $0.distance
    }
    self.swaps = Self.nearest(swaps) {
      "\($0.ahead) \($0.behind)"
    } by: {
      $0.distance
    }
  }

  static func bar(_ axis: WeightAxis, _ step: Points, _ department: MeasuredDepartment) -> Bar {
    var walk = WeightWalk(department, along: axis)
    func end(_ tenThousandths: Int64) -> Bar.End {
      let points = Points(tenThousandths: min(max(tenThousandths, 0), axis.whole.tenThousandths))
      let standing = walk.standing(at: points)
      return Bar.End(points: points, score: standing?.department, grade: standing?.departmentGrade)
    }
    let base = axis.points.tenThousandths
    return Bar(axis: axis, lower: end(base - step.tenThousandths), upper: end(base + step.tenThousandths))
  }

  /// Projects next to each other in the ranking whose scores differ.
  private static func neighbours(in standing: Standing) -> [(ahead: Int, behind: Int)] {
    let order = standing.projects.indices.filter { standing.projects[$0].rank != nil }
      .sorted { (standing.projects[$0].rank ?? 0, $0) < (standing.projects[$1].rank ?? 0, $1) }
    return zip(order, order.dropFirst()).filter { standing.projects[$0].score != standing.projects[$1].score }
      .map { (ahead: $0, behind: $1) }
  }

  /// Of those that are about the same, the nearest; in the order in which they first came.
  private static func nearest<Change>(
    _ changes: [Change],
    about: (Change) -> String,
    by distance: (Change) -> UInt64
  ) -> [Change] {
    var best: [String: Change] = [:]
    var order: [String] = []
    for change in changes {
      let key = about(change)
      guard let known = best[key] else {
        best[key] = change
        order.append(key)
        continue
      }
      if distance(change) < distance(known) { best[key] = change }
    }
    return order.compactMap { best[$0] }
  }
}
