/// What one group adds to the estimated mean, and the moments of its error.
///
/// The group's mean is Hájek's: Σ *aᵢyᵢ* ÷ Σ *aᵢ* with *aᵢ* = quantity ÷ probability. Its error is close to the sum of
/// *rᵢ* = (*aᵢ* ÷ Σ *a*) (*yᵢ* − mean), for which Hájek's variance for draws of fixed size is
/// *k*/(*k* − 1) Σ (1 − *pᵢ*) (*rᵢ* − *r̄*)², *r̄* being the mean of *r* weighted by 1 − *p*. With equal chances that is the
/// textbook's (1 − *n*/*N*) *s*²/*n*. Third moments are built alike.
///
/// - Source: Hájek (1964, 1981); Deville (1999) for the variance; Sugden, Smith and Jones (2000) for the finite population in
///   the third moments.
struct GroupMoments {
  /// Share of the whole × mean of the group.
  let part: Double
  let variance: Double
  /// The third central moment of the estimate.
  let thirdMoment: Double
  /// The covariance of the estimate with its estimated variance.
  let covariance: Double
  let count: Int
  /// How many equally weighted items the group is worth (Kish): (Σ *a*)² ÷ Σ *a*².
  let worth: Double

  /// - Parameter whole: the quantity of the whole population.
  /// - Returns: `nil` where the drawn items have nothing of the quantity.
  init?(_ group: SampledGroup, of whole: Double) {
    let weights = group.weights
    let sum = weights.reduce(0, +)
    guard sum > 0, whole > 0 else { return nil }
    let share = group.quantity / whole
    var mean = 0.0
    for (member, weight) in zip(group.members, weights) { mean += weight / sum * member.deviation }

    var errors: [Double] = []
    var (chances, centre) = (0.0, 0.0)
    for (member, weight) in zip(group.members, weights) {
      let error = share * weight / sum * (member.deviation - mean)
      errors.append(error)
      chances += 1 - member.probability
      centre += (1 - member.probability) * error
    }
    centre = chances > 0 ? centre / chances : 0

    var (square, cube, other, slope) = (0.0, 0.0, 0.0, 0.0)
    for index in errors.indices {
      let left = 1 - group.members[index].probability
      let error = errors[index] - centre
      square += left * error * error
      cube += left * (2 * left - 1) * error * error * error
      other += left * left * error * error * error
      slope += left * weights[index] / sum * error
    }
    let count = Double(group.members.count)
    let squareFactor = count > 1 ? count / (count - 1) : 0
    let cubeFactor = count > 2 ? count * count / ((count - 1) * (count - 2)) : 0
    part = share * mean
    variance = squareFactor * square
    thirdMoment = cubeFactor * cube
    // The variance is taken around the estimated mean; where weights differ, that moves it along with the estimate.
    covariance = cubeFactor * other - 2 * squareFactor * square * slope
    self.count = group.members.count
    worth = sum * sum / weights.reduce(0) { $0 + $1 * $1 }
  }
}
