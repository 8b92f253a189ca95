/// Student's t distribution.
struct StudentDistribution {
  /// Above 0, not necessarily whole.
  let degreesOfFreedom: Double

  /// The chance of at most `t`, for `t` not below 0: 1 − ½ *Iₓ(ν/2, ½)* with *x* = ν ÷ (ν + t²).
  private func lower(_ t: Double) -> Double {
    1 - IncompleteBeta.lower(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2
  }

  /// What is exceeded with half of the chance 1 − `confidence`: 2.086 for 95 % and 20 degrees of freedom.
  func quantile(twoSided confidence: Double) -> Double {
    let chance = (1 + confidence) / 2
    var limit = 4.0
    while lower(limit) < chance, limit < 1e6 { limit *= 4 }
    return argument(reaching: chance, in: 0...limit, of: lower)
  }
}
