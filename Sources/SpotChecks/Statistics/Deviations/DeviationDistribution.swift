import ScoringCore

/// How deviations (偏差: self-evaluated less reviewed score) are spread.
public struct DeviationDistribution: Hashable, Sendable {
  public let count: Int
  /// How many deviations lie in each class, in ascending order; every deviation is in exactly one.
  public let classes: [Band]
  public let mean: Double
  public let median: Double
  /// Quartiles by linear interpolation between the neighbours of place ¼ (¾) × (count − 1), as Excel's QUARTILE.INC has them.
  public let lowerQuartile: Double
  public let upperQuartile: Double
  /// The one farthest from zero; of two as far, the positive one.
  public let largest: ExactDecimal

  public struct Band: Hashable, Sendable {
    /// The class begins with this value; `nil` for the lowest.
    public let from: ExactDecimal?
    /// It ends before this value; `nil` for the highest.
    public let below: ExactDecimal?
    public let count: Int
  }

  /// - Parameters:
  ///   - deviations: `nil` is given back where there is none.
  ///   - bounds: where classes begin; *n* bounds make *n* + 1 classes.
  public init?(_ deviations: [ExactDecimal], bounds: [ExactDecimal] = []) {
    let sorted = deviations.sorted()
    guard let lowest = sorted.first, let highest = sorted.last else { return nil }
    let values = sorted.map { Double($0) }
    count = sorted.count
    mean = values.reduce(0, +) / Double(values.count)
    median = Self.quantile(values, 0.5)
    lowerQuartile = Self.quantile(values, 0.25)
    upperQuartile = Self.quantile(values, 0.75)
    largest = abs(Double(lowest)) > abs(Double(highest)) ? lowest : highest
    let bounds = Set(bounds).sorted()
    var counts = [Int](repeating: 0, count: bounds.count + 1)
    for deviation in sorted { counts[bounds.firstIndex { deviation < $0 } ?? bounds.count] += 1 }
    classes = counts.indices.map { index in
      Band(
        from: index > 0 ? bounds[index - 1] : nil,
        below: index < bounds.count ? bounds[index] : nil,
        count: counts[index]
      )
    }
  }

  private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
}
