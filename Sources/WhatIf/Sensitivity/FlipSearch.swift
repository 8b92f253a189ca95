import RuleFiles
import ScoringCore

/// Finds the smallest changes of one weight that flip a grade or swap two ranks.
///
/// Before rounding, a score is a simple function of a weight that is nowhere steeper than is known, so that its distance from
/// a bound says how many steps cannot bring it there: these are passed over. Only where rounding can decide the scores
/// themselves are computed, step by step away from where the weight is now. So what is found is exact and nothing nearer
/// can be missed. Where rules bend the function, every step is computed.
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
      let steps = steps(direction)
      var next = 0
      while next < steps.count {
        let points = steps[next]
        next += 1
        if let course, let certain = course.reached(of: bounds, at: points) {
          let isNews = certain.index < grade ? !seesBetter : certain.index > grade ? !seesWorse : false
          if !isNews {
            next = min(next + stepsWithin(certain.room, steepness: course.steepness), max(next, steps.count - 1))
            continue
          }
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

  /// How many steps cannot move a score by more than `room`; one less, for the rounding of the function itself.
  private func stepsWithin(_ room: Int128, steepness: Int128) -> Int {
    let most = steepness * Int128(step) * ScoreModel.perTenThousandth
    return max(0, Int(clamping: min(room / most, 1 << 32)) - 1)
  }

  /// Two projects that stand next to each other in the ranking.
  mutating func swap(_ ahead: Int, _ behind: Int) -> RankSwap? {
    guard let first = department.projects[ahead], let second = department.projects[behind] else { return nil }
    let (one, other) = (
      ScoreCourse(first, along: axis, of: department), ScoreCourse(second, along: axis, of: department)
    )
    var nearest: RankSwap?
    for direction in [Int64(1), -1] {
      let steps = steps(direction)
      var next = 0
      while next < steps.count {
        let points = steps[next]
        next += 1
        let distance = (points.tenThousandths - axis.points.tenThousandths).magnitude
        if let nearest, distance >= nearest.distance { break }
        if let one, let other, let high = one.value(at: points), let low = other.value(at: points) {
          let room = high - low - one.slack - other.slack
          if room > 0 {
            let steepness = one.steepness + other.steepness
            next = min(next + stepsWithin(room, steepness: steepness), max(next, steps.count - 1))
            continue
          }
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
  private func steps(_ direction: Int64) -> Steps {
    let base = axis.points.tenThousandths
    let end = direction > 0 ? axis.whole.tenThousandths : 0
    // What lies between two units goes to the next one first.
    let first = direction > 0 ? (base / step + 1) * step : ((base + step - 1) / step - 1) * step
    let way = (end - first) * direction
    return Steps(first: first, stride: direction * step, count: way < 0 ? 0 : Int(way / step) + 1)
  }

  private struct Steps {
    let first: Int64
    let stride: Int64
    let count: Int

    subscript(_ index: Int) -> Points { Points(tenThousandths: first + stride * Int64(index)) }
  }
}
