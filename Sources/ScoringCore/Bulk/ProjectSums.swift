/// What the indicators of a project come to together, where that is all that its score depends on.
public struct ProjectSums: Hashable, Sendable, BitwiseCopyable {
  public private(set) var points = Points.zero
  public private(set) var score = Points.zero
  /// The points of what could not be scored.
  public private(set) var unscored = Points.zero
  public private(set) var isScored = false

  public init() {}

  /// - Parameter score: `nil` when nothing could be scored.
  public init(points: Points, score: Points?, unscored: Points) {
    self.points = points
    self.score = score ?? .zero
    self.unscored = unscored
    isScored = score != nil
  }

  /// Adds an indicator.
  ///
  /// - Parameter score: `nil` when it could not be scored.
  /// - Precondition: points are at most 10 000, as tables are held to; then more than 10¹⁰ of them can be added.
  public mutating func add(_ points: Points, score: Points?) {
    self.points = Points(tenThousandths: self.points.tenThousandths &+ points.tenThousandths)
    if let score {
      self.score = Points(tenThousandths: self.score.tenThousandths &+ score.tenThousandths)
      isScored = true
    } else {
      unscored = Points(tenThousandths: unscored.tenThousandths &+ points.tenThousandths)
    }
  }

  public mutating func add(_ other: ProjectSums) {
    points = Points(tenThousandths: points.tenThousandths &+ other.points.tenThousandths)
    score = Points(tenThousandths: score.tenThousandths &+ other.score.tenThousandths)
    unscored = Points(tenThousandths: unscored.tenThousandths &+ other.unscored.tenThousandths)
    isScored = isScored || other.isScored
  }
}
