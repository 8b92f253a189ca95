import Glibc

/// An interval for a mean whose sample is skewed, as deviations are: most are zero, a few are large.
///
/// Student's interval around such a mean lies too low: a sample without the rare large deviations has both too small a mean and
/// too small a spread. Hall's transformation takes the skewness out of *T* = (estimate − mean) ÷ standard error. By
/// Cornish and Fisher, *T* + *cT*² + *c*²*T*³/3 + *d* is close to normal for *c* = (3*B* − *A*)/6 and *d* = *A*/6, where *A* is the
/// third moment of the estimate and *B* its covariance with its estimated variance, both in units of the standard error
/// cubed; the cubic term makes it rise everywhere, so that it can be inverted in closed form. For a simple random sample *A* =
/// *B* = skewness ÷ √*n*, and it is Hall's. Student's quantile stands in for the normal one.
///
/// It assumes that the sample shows the tail: what no sampled project comes near to cannot be corrected for.
///
/// - Source: Hall, On the removal of skewness by transformation, J. R. Statist. Soc. B 54 (1992) 221–228.
struct SkewnessCorrection {
  let estimate: Double
  let standardError: Double
  private let bend: Double
  private let shift: Double

  init(estimate: Double, variance: Double, thirdMoment: Double, covariance: Double) {
    self.estimate = estimate
    standardError = sqrt(variance)
    let cube = standardError * standardError * standardError
    let third = cube > 0 ? thirdMoment / cube : 0
    bend = cube > 0 ? (3 * covariance / cube - third) / 6 : 0
    shift = third / 6
  }

  /// - Parameter quantile: of Student's distribution, above 0.
  func bounds(quantile: Double) -> (lower: Double, upper: Double) {
    (estimate - standardError * original(quantile), estimate - standardError * original(-quantile))
  }

  /// The *T* whose transformation is `value`.
  private func original(_ value: Double) -> Double {
    abs(bend) < 1e-9 ? value - shift : (cbrt(1 + 3 * bend * (value - shift)) - 1) / bend
  }
}
