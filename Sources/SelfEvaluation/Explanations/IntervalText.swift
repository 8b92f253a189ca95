import ScoringCore

/// The stretch between two edges as people read it: `0% ≤ x < 100%`, `x < 60%`, `x = 100%`.
public enum IntervalText {
  /// - Parameters:
  ///   - lower: `nil` where there is no end below.
  ///   - upper: `nil` where there is no end above.
  ///   - measure: what lies along the stretch; shares are read in percent, values and days as they are: `80 ≤ x < 90`.
  public static func text(from lower: CurveEdge?, to upper: CurveEdge?, by measure: Measure? = nil) -> String {
    let text = { (ratio: Ratio) in measure?.isShare == false ? RatioText.value(ratio) : RatioText.percent(ratio) }
    if let lower, let upper, lower.at == upper.at { return "x = " + text(lower.at) }
    let low = lower.map { text($0.at) + ($0.isIncluded ? " ≤ " : " < ") } ?? ""
    let high = upper.map { ($0.isIncluded ? " ≤ " : " < ") + text($0.at) } ?? ""
    return low + "x" + high
  }
}
