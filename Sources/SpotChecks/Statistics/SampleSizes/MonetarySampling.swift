import Glibc

/// Sample sizes and upper limits of error for monetary-unit sampling (货币单位抽样).
///
/// The numbers are those of the AICPA Audit Guide *Audit Sampling*, tables C-1 to C-3 (Stewart, Technical Notes on the AICPA
/// Audit Guide, 2012): errors of single yuan are Poisson, those of partly wrong yuan gamma.
public struct MonetarySampling: Hashable, Sendable {
  /// The risk of incorrect acceptance (误受风险): 0.05 where the confidence is 95 %.
  public let risk: Double

  /// - Parameter risk: above 0 and below 1; `nil` otherwise.
  public init?(risk: Double) {
    guard risk > 0, risk < 1 else { return nil }
    self.risk = risk
  }

  public static let largestSize = 1_000_000

  /// The confidence factor for planning (table C-2): the *F* with P(gamma of shape 1 + `ratio` × *F* ≤ *F*) = 1 − risk. The
  /// published table rounds it up to two decimals; sizes come from the unrounded factor.
  ///
  /// - Parameter ratio: expected ÷ tolerable error, 0 to 0.95; `nil` otherwise.
  public func planningFactor(ratio: Double) -> Double? {
    guard (0...0.95).contains(ratio) else { return nil }
    return argument(reaching: 1 - risk, in: 0...1e5) { IncompleteGamma.lower(shape: 1 + ratio * $0, $0) }
  }

  /// The sample size (table C-1): the planning factor ÷ the tolerable share, rounded up.
  ///
  /// - Parameters:
  ///   - tolerable: the tolerable error as a share of all money, above 0 and at most 1.
  ///   - ratio: expected ÷ tolerable error.
  /// - Returns: `nil` when out of range, or more than `largestSize`.
  public func size(tolerable: Double, ratio: Double) -> Int? {
    guard tolerable > 0, tolerable <= 1, let factor = planningFactor(ratio: ratio) else { return nil }
    let size = (factor / tolerable).rounded(.up)
    return size <= Double(Self.largestSize) ? Int(size) : nil
  }

  /// The confidence factor for evaluation (table C-3): how many errors may be expected at most where so many were found; the
  /// *x* with P(at most `errors` | *x* expected) = risk. The published table rounds it up to two decimals.
  public func evaluationFactor(errors: Int) -> Double {
    let shape = Double(max(0, errors)) + 1
    return argument(reaching: 1 - risk, in: 0...(10 * shape + 200)) { IncompleteGamma.lower(shape: shape, $0) }
  }

  /// What a sample says about the error in all money, in the unit of the interval.
  public struct Limit: Hashable, Sendable {
    /// The most likely error (推断错报): taints × interval, and what was found in items that reach the interval.
    public let projected: Double
    /// What may be wrong even where nothing was found (基本精确度): the factor for no errors × interval.
    public let basicPrecision: Double
    /// What the found errors add to the uncertainty (增量准备): for the taints in descending order, the growth of the factor
    /// beyond 1 × taint × interval.
    public let incrementalAllowance: Double

    /// The upper limit of error (错报上限): all three together.
    public var upper: Double { projected + basicPrecision + incrementalAllowance }
  }

  /// The upper limit of overstatement (Stringer bound).
  ///
  /// - Parameters:
  ///   - interval: the sampling interval.
  ///   - taints: for each item below the interval that was found overstated, the share of it that is wrong (污点率), above 0 and at
  ///     most 1.
  ///   - known: the errors of the items that reach the interval; these were all looked at, so they are as they are.
  public func upperLimit(interval: Double, taints: [Double], known: Double = 0) -> Limit {
    var allowance = 0.0
    var factor = evaluationFactor(errors: 0)
    let basic = factor * interval
    for (number, taint) in taints.sorted(by: >).enumerated() {
      let next = evaluationFactor(errors: number + 1)
      allowance += (next - factor - 1) * taint * interval
      factor = next
    }
    return Limit(
      projected: taints.reduce(0, +) * interval + known,
      basicPrecision: basic,
      incrementalAllowance: allowance
    )
  }
}
