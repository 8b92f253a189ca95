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

  mutating func add(open points: Points) throws(ArithmeticFault) {
    self.points = try self.points.adding(points)
    unscored = try unscored.adding(points)
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
    let score = isScored ? try rounded(part.exact, within: part.points) : nil
    return PartScore(points: part.points, score: score, unscored: part.unscored)
  }

  /// Rounds what is earned of `points`: points finer than the places that are kept must not be rounded beyond.
  func rounded(_ exact: WideRatio, within points: Points) throws(ArithmeticFault) -> Points {
    let rounded = try rounded(exact)
    // What exceeds its points before rounding already, as a bonus may, is not held back here.
    let exceeds = try WideRatio(points) < exact
    return exceeds ? rounded : min(rounded, points)
  }
  /// The same for a sum of points, which as a rule is round already.
  func rounded(_ sum: Points, within points: Points) throws(ArithmeticFault) -> Points {
    sum.tenThousandths % unit == 0 ? sum : try rounded(WideRatio(sum), within: points)
  }
}
