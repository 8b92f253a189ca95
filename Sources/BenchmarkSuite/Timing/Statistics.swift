/// Several values of the same thing, and how far they lie apart.
struct Statistics: Hashable, Sendable {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  var count: Int { sorted.count }
  var minimum: Double { quantile(0) }
  var lowerQuartile: Double { quantile(0.25) }
  var median: Double { quantile(0.5) }
  var upperQuartile: Double { quantile(0.75) }
  var maximum: Double { quantile(1) }

  /// The value below which this share of the values lies, between two of them in proportion; 0 where there is none.
  ///
  /// - Parameter share: 0…1
  func quantile(_ share: Double) -> Double {
    guard let last = sorted.indices.last else { return 0 }
    let position = share * Double(last)
    let below = min(last, max(0, Int(position)))
    let above = min(last, below + 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (position - Double(below))
  }

  /// The same values in another unit.
  func scaled(by factor: Double) -> Statistics { Statistics(sorted.map { $0 * factor }) }
}
