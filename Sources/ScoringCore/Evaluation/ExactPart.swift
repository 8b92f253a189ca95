/// What a part of the tree comes to, before it is rounded.
struct ExactPart {
  var points = Points.zero
  /// The points of what could not be scored.
  var unscored = Points.zero
  /// The points that do not apply, while the total is converted to the full points.
  var rescaled = Points.zero
  var exact = WideRatio.zero
  /// Whether an indicator in it has a score.
  var isScored = false
  /// Whether there is any indicator in it.
  var isUsed = false

  mutating func add(_ points: Points, _ exact: WideRatio?) throws(ArithmeticFault) {
    isUsed = true
    self.points = try self.points.adding(points)
    if let exact {
      self.exact = try self.exact.adding(exact)
      isScored = true
    } else {
      unscored = try unscored.adding(points)
    }
  }

  mutating func add(rescaled points: Points) throws(ArithmeticFault) {
    isUsed = true
    rescaled = try rescaled.adding(points)
  }

  mutating func add(_ other: ExactPart) throws(ArithmeticFault) {
    isUsed = isUsed || other.isUsed
    isScored = isScored || other.isScored
    points = try points.adding(other.points)
    unscored = try unscored.adding(other.unscored)
    rescaled = try rescaled.adding(other.rescaled)
    exact = try exact.adding(other.exact)
  }
}

extension Rounding {
  func rounded(_ part: ExactPart, isScored: Bool) throws(ArithmeticFault) -> PartScore {
    PartScore(points: part.points, score: isScored ? try rounded(part.exact) : nil, unscored: part.unscored)
  }
}
