/// The smallest amount of points that is given to anyone.
public struct PointsUnit: Hashable, Sendable {
  public let tenThousandths: Int64

  /// - Parameter places: those that the rule set rounds to, 0…4.
  public init(places: Int) {
    tenThousandths = Int64(truncatingIfNeeded: PowerOfTen[Points.places - places])
  }

  /// Splits `whole` in proportion to `weights`, evenly where none has any; the parts add up to it exactly.
  ///
  /// A remainder goes to the first that have a weight, one unit each, and what is finer than a unit to the first.
  public func split(_ whole: Points, weights: [Int64]) -> [Points] {
    let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard sum > 0 else { return weights.isEmpty ? [] : split(whole, weights: weights.map { _ in 1 }) }
    let units = Int128(whole.tenThousandths / tenThousandths)
    var crumbs = whole.tenThousandths % tenThousandths
    var parts = weights.map { units * Int128($0) / sum }
    var rest = units - parts.reduce(0, +)
    for index in parts.indices where rest > 0 && weights[index] > 0 {
      parts[index] += 1
      rest -= 1
    }
    return zip(parts, weights).map { part, weight in
      defer { if weight > 0 { crumbs = 0 } }
      return Points(tenThousandths: Int64(truncatingIfNeeded: part) * tenThousandths + (weight > 0 ? crumbs : 0))
    }
  }

  /// Splits `whole` in proportion to points; points that make the whole already are kept as they are.
  public func split(_ whole: Points, like points: [Points]) -> [Points] {
    let sum = points.reduce(Int128(0)) { $0 + Int128($1.tenThousandths) }
    return sum == Int128(whole.tenThousandths) ? points : split(whole, weights: points.map { $0.tenThousandths })
  }

  func split(_ whole: Points, evenlyAmong count: Int) -> [Points] {
    split(whole, weights: Array(repeating: 1, count: count))
  }
}
