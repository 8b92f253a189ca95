import ScoringCore

/// ``ProjectSums`` in little room: up to 200 000 points.
struct CompactSums: BitwiseCopyable {
  private var points: Int32 = 0
  /// Below zero while nothing is scored.
  private var score: Int32 = -1
  private var unscored: Int32 = 0

  /// - Returns: `false` when the sums do not fit any more.
  mutating func add(_ other: ProjectSums) -> Bool {
    let isLarge = [other.points, other.score, other.unscored].contains { $0.tenThousandths > Int64(Int32.max) }
    guard !isLarge else { return false }
    var compact = CompactSums()
    compact.points = Int32(truncatingIfNeeded: other.points.tenThousandths)
    if other.isScored { compact.score = Int32(truncatingIfNeeded: other.score.tenThousandths) }
    compact.unscored = Int32(truncatingIfNeeded: other.unscored.tenThousandths)
    return add(compact)
  }

  mutating func add(_ other: CompactSums) -> Bool {
    let (allPoints, isTooLarge) = points.addingReportingOverflow(other.points)
    points = allPoints
    // Neither of them is ever above the points.
    if other.score >= 0 { score = max(score, 0) &+ other.score }
    unscored &+= other.unscored
    return !isTooLarge
  }

  var sums: ProjectSums {
    ProjectSums(
      points: Points(tenThousandths: Int64(points)),
      score: score >= 0 ? Points(tenThousandths: Int64(score)) : nil,
      unscored: Points(tenThousandths: Int64(unscored))
    )
  }
}
