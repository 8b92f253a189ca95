/// The smallest amount of points that is given to anyone.
struct PointsUnit: Sendable {
  let tenThousandths: Int64

  init(places: Int) {
    tenThousandths = Int64(truncatingIfNeeded: PowerOfTen[Points.places - places])
  }

  /// Splits `whole` in proportion to `weights`; the parts add up to it exactly.
  func split(_ whole: Points, weights: [Int64]) -> [Points] {
    let total = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard total > 0 else { return weights.map { _ in .zero } }
    let units = Int128(whole.tenThousandths / tenThousandths)
    // What is finer than a unit goes to the first part.
    let crumbs = whole.tenThousandths % tenThousandths
    var parts = weights.map { units * Int128($0) / total }
    var rest = units - parts.reduce(0, +)
    for index in parts.indices where rest > 0 {
      parts[index] += 1
      rest -= 1
    }
    return parts.enumerated().map { index, part in
      Points(tenThousandths: Int64(truncatingIfNeeded: part) * tenThousandths + (index == 0 ? crumbs : 0))
    }
  }
}
