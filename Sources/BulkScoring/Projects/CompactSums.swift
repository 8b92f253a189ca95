import ScoringCore

/// ``ProjectSums`` in little room: up to 200 000 points.
struct CompactSums: BitwiseCopyable {
  private var points: Int32 = 0
  private var score: Int32 = 0
  private var unscored: Int32 = 0
  private var isScored = false

  /// - Returns: `false` when the sums do not fit any more.
  mutating func add(_ other: ProjectSums) -> Bool {
    let isLarge = [other.points, other.score, other.unscored].contains { $0.tenThousandths > Int64(Int32.max) }
    guard !isLarge else { return false }
    return add(
      Int32(truncatingIfNeeded: other.points.tenThousandths),
      Int32(truncatingIfNeeded: other.score.tenThousandths),
      Int32(truncatingIfNeeded: other.unscored.tenThousandths),
      isScored: other.isScored
    )
  }

  mutating func add(_ other: CompactSums) -> Bool {
    add(other.points, other.score, other.unscored, isScored: other.isScored)
  }

  @inline(__always)
  private mutating func add(_ points: Int32, _ score: Int32, _ unscored: Int32, isScored: Bool) -> Bool {
    let (allPoints, isTooLarge) = self.points.addingReportingOverflow(points)
    self.points = allPoints
    // Neither of them is ever above the points.
    self.score &+= score
    self.unscored &+= unscored
    self.isScored = self.isScored || isScored
    return !isTooLarge
  }

  var sums: ProjectSums {
    ProjectSums(
      points: Points(tenThousandths: Int64(points)),
      score: isScored ? Points(tenThousandths: Int64(score)) : nil,
      unscored: Points(tenThousandths: Int64(unscored))
    )
  }
}
