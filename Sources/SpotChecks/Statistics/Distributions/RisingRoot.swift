/// Where a function that never falls reaches a value, by halving; good to thirteen digits.
///
/// - Parameters:
///   - value: what is to be reached.
///   - range: where to look; its ends are given where the function does not reach the value within.
func argument(reaching value: Double, in range: ClosedRange<Double>, of rising: (Double) -> Double) -> Double {
  var (low, high) = (range.lowerBound, range.upperBound)
  for _ in 0..<200 {
    let middle = low + (high - low) / 2
    if high - low <= 1e-13 * abs(high) { break }
    if rising(middle) < value { low = middle } else { high = middle }
  }
  return high
}
