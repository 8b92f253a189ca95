import Glibc

/// The regularized incomplete gamma function *P(a, x)*: the chance that a gamma variable of shape `a` is at most `x`.
///
/// 1 − *P(k + 1, x)* is the chance of at most *k* events where *x* are expected (Poisson), and 1 − *P(ν/2, x/2)* the upper tail
/// of χ² with *ν* degrees of freedom.
///
/// - Source: Press et al., Numerical Recipes, 3rd edition, §6.2: the series below `a` + 1, Lentz's continued fraction above.
enum IncompleteGamma {
  /// - Parameters:
  ///   - shape: above 0.
  ///   - x: what is not above 0 gives 0.
  static func lower(shape: Double, _ x: Double) -> Double {
    guard x > 0, shape > 0 else { return 0 }
    let factor = exp(shape * log(x) - x - logGamma(shape))
    return x < shape + 1 ? factor * series(shape, x) : 1 - factor * fraction(shape, x)
  }

  private static func series(_ shape: Double, _ x: Double) -> Double {
    var term = 1 / shape
    var sum = term
    var divisor = shape
    for _ in 0..<steps {
      divisor += 1
      term *= x / divisor
      sum += term
      if term < sum * 1e-16 { break }
    }
    return sum
  }

  private static func fraction(_ shape: Double, _ x: Double) -> Double {
    var b = x + 1 - shape
    var c = 1 / tiny
    var d = 1 / b
    var value = d
    for step in 1...steps {
      let a = -Double(step) * (Double(step) - shape)
      b += 2
      d = 1 / nonzero(a * d + b)
      c = nonzero(b + a / c)
      value *= d * c
      if abs(d * c - 1) < 1e-15 { break }
    }
    return value
  }

  private static let steps = 20_000
  private static let tiny = 1e-300

  private static func nonzero(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
}

/// The logarithm of the gamma function, for positive arguments.
func logGamma(_ x: Double) -> Double {
  var sign: Int32 = 0
  return lgamma_r(x, &sign)
}
