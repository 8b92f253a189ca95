import RuleFiles
import ScoringCore

/// Finds the smallest changes of one weight that flip a grade or swap two ranks.
///
/// Before rounding, a score is a simple function of a weight, most often a straight line. Where it is further from a bound
/// than rounding can reach, it decides; only within that reach the scores themselves are computed, step by step away from
/// where the weight is now. So what is found is exact and nothing nearer can be missed. Where rules bend the function,
/// every step is computed.
struct FlipSearch {
  private var walk: WeightWalk
  private let department: MeasuredDepartment
  private let axis: WeightAxis
  private let step: Int64
  private let base: Standing

  /// - Parameter base: where everything stands now.
  init(_ department: MeasuredDepartment, along axis: WeightAxis, base: Standing) {
    self.department = department
    self.axis = axis
    self.base = base
    walk = WeightWalk(department, along: axis)
    step = PointsUnit(places: Int(department.rules.scoring.rounding.places)).tenThousandths
  }

  /// The department's grade: the nearest better one and the nearest worse one, in each direction.
  mutating func departmentFlips() -> [GradeFlip] {
    guard let grade = base.departmentGrade else { return [] }
    let course = ScoreCourse(department, along: axis)
    let bounds = department.rules.department.rules.gradeBounds
    return flips(of: nil, from: grade, bounds, course) { walk, points in
      guard let standing = walk.standing(at: points), let score = standing.department,
        let grade = standing.departmentGrade
      else { return nil }
      return (grade, score)
    }
  }

  mutating func projectFlips(_ index: Int) -> [GradeFlip] {
    guard let member = department.projects[index], let grade = base.projects[index].grade,
      axis.places[department.slot(of: member)] != nil
    else { return [] }
    let course = ScoreCourse(member, along: axis, of: department)
    return flips(of: index, from: grade, department.scoring(of: member).gradeBounds, course) { walk, points in
      guard let score = walk.score(of: index, at: points), let grade = score.grade else { return nil }
      return (grade, score.total)
    }
  }

  private mutating func flips(
    of project: Int?,
    from grade: Int,
    _ bounds: [Points],
    _ course: ScoreCourse?,
    exactly: (inout WeightWalk, Points) -> (grade: Int, score: Points)?
  ) -> [GradeFlip] {
    var flips: [GradeFlip] = []
    for direction in [Int64(1), -1] {
      var (seesBetter, seesWorse) = (false, false)
      for points in steps(direction) {
        if let certain = course.flatMap({ Self.grade($0, at: points, bounds) }) {
          let isNews = certain < grade ? !seesBetter : certain > grade ? !seesWorse : false
          guard isNews else { continue }
        }
        guard let found = exactly(&walk, points), found.grade != grade else { continue }
        let isBetter = found.grade < grade
        guard isBetter ? !seesBetter : !seesWorse else { continue }
        if isBetter { seesBetter = true } else { seesWorse = true }
        flips.append(
          GradeFlip(
            project: project,
            axis: axis,
            points: points,
            gradeBefore: grade,
            gradeAfter: found.grade,
            score: found.score
          )
        )
        if seesBetter, seesWorse { break }
      }
    }
    return flips
  }

  /// The grade that is reached for certain; `nil` where rounding may decide.
  private static func grade(_ course: ScoreCourse, at points: Points, _ bounds: [Points]) -> Int? {
    for (index, bound) in bounds.enumerated() {
      guard let reaches = course.reaches(bound, at: points) else { return nil }
      if reaches { return index }
    }
    return nil
  }

  /// Two projects that stand next to each other in the ranking.
  mutating func swap(_ ahead: Int, _ behind: Int) -> RankSwap? {
    guard let first = department.projects[ahead], let second = department.projects[behind] else { return nil }
    let (one, other) = (
      ScoreCourse(first, along: axis, of: department), ScoreCourse(second, along: axis, of: department)
    )
    var nearest: RankSwap?
    for direction in [Int64(1), -1] {
      for points in steps(direction) {
        let distance = (points.tenThousandths - axis.points.tenThousandths).magnitude
        if let nearest, distance >= nearest.distance { break }
        if let one, let other, let high = one.value(at: points), let low = other.value(at: points),
          high - low > one.slack + other.slack
        {
          continue
        }
        guard let scoreAhead = walk.score(of: ahead, at: points)?.total,
          let scoreBehind = walk.score(of: behind, at: points)?.total, scoreBehind > scoreAhead
        else { continue }
        nearest = RankSwap(
          ahead: ahead,
          behind: behind,
          axis: axis,
          points: points,
          scoreAhead: scoreAhead,
          scoreBehind: scoreBehind
        )
        break
      }
    }
    return nearest
  }

  /// The weights in one direction, from the nearest on, in the smallest unit that the rules round to.
  private func steps(_ direction: Int64) -> some Sequence<Points> {
    let base = axis.points.tenThousandths
    let end = direction > 0 ? axis.whole.tenThousandths : 0
    // What lies between two units goes to the next one first.
    let first = direction > 0 ? (base / step + 1) * step : ((base + step - 1) / step - 1) * step
    let stride = Int(direction * step)
    return Swift.stride(from: first, through: end, by: stride).lazy.map { Points(tenThousandths: $0) }
  }
}
