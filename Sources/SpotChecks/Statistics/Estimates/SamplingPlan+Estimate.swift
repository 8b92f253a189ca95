import ScoringCore

extension SamplingPlan {
  /// The fewest items drawn at random from which an interval is stated.
  public static let leastForInterval = 20
  /// The fewest deviations among them that must differ from the most frequent one.
  public static let leastDifferent = 5
  /// How much of its number a sample must be worth at least, for the weights of its items not to be too unequal.
  public static let leastWorth = 0.7
  /// Strata with fewer drawn items are joined with their neighbours for the interval.
  static let leastInGroup = 5

  /// Estimates the mean deviation of all projects, with an interval that fits how they were drawn.
  ///
  /// What was certain to be in the sample is counted as it is and adds no uncertainty. What was drawn stands for the rest by
  /// Hájek's estimator, stratum by stratum, with the finite population taken into account; degrees of freedom are Satterthwaite's.
  /// Items of a monetary-unit or risk-weighted sample were selected systematically in random order, for which the variance for
  /// draws of fixed size with unequal chances holds closely. The interval is corrected for skewness, see `SkewnessCorrection`.
  ///
  /// - Parameters:
  ///   - deviations: self-evaluated less reviewed score, by the ids of the chosen items; others are passed over.
  ///   - weighting: by default per yuan for a monetary-unit plan and per project for the others.
  ///   - confidence: above 0.5 and below 1, other values are taken as 0.95.
  public func meanDeviation(
    _ deviations: [String: ExactDecimal],
    weighting: MeanEstimate.Weighting? = nil,
    confidence: Double = 0.95
  ) -> MeanEstimate {
    let weighting = weighting ?? naturalWeighting
    let confidence = (0.5..<1).contains(confidence) ? confidence : 0.95
    func refused(_ reason: NoInterval, mean: Double? = nil) -> MeanEstimate {
      MeanEstimate(weighting: weighting, mean: mean, interval: .none(reason))
    }
    let missing = chosen.count { deviations[$0.item.id] == nil }
    guard missing == 0 else { return refused(.reviewsMissing(count: missing)) }
    let whole =
      switch weighting {
      case .perProject: Double(coverage.populationCount)
      case .perMoney: Double(coverage.populationAmount)
      }
    guard whole > 0 else { return refused(.withoutMoney) }
    guard outOfReach.count == 0 || (weighting == .perMoney && outOfReach.amount.isZero) else {
      return refused(.outOfReach(count: outOfReach.count))
    }

    var certain = 0.0
    var members = [[SampledGroup.Member]](repeating: [], count: frames.count)
    for item in chosen {
      guard let deviation = deviations[item.item.id] else { continue }
      let quantity = weighting == .perProject ? 1 : Double(item.item.amount)
      if let frame = item.frame {
        members[frame].append(
          .init(deviation: Double(deviation), quantity: quantity, probability: Double(item.probability))
        )
      } else {
        certain += quantity * Double(deviation)
      }
    }
    certain /= whole
    let groups = zip(frames, members).map { frame, members in
      SampledGroup(members, for: weighting == .perProject ? Double(frame.count) : Double(frame.amount))
    }
    if groups.isEmpty { return refused(.nothingLeftToChance, mean: certain) }
    let joined = SampledGroup.joined(groups.filter { $0.quantity > 0 }, least: Self.leastInGroup)
    let moments = joined.compactMap { GroupMoments($0, of: whole) }
    let drawn = moments.reduce(0) { $0 + $1.count }
    guard moments.count == joined.count, drawn > 0 else {
      return refused(.tooFew(count: drawn, least: Self.leastForInterval))
    }

    let mean = moments.reduce(certain) { $0 + $1.part }
    if drawn < Self.leastForInterval { return refused(.tooFew(count: drawn, least: Self.leastForInterval), mean: mean) }
    let different = Self.different(joined.flatMap { $0.members.map(\.deviation) })
    if different < Self.leastDifferent || moments.allSatisfy({ $0.variance <= 0 }) {
      return refused(.tooLittleVariation(count: different, least: Self.leastDifferent), mean: mean)
    }
    let worth = moments.reduce(0) { $0 + $1.worth }
    if worth < Self.leastWorth * Double(drawn) {
      return refused(.unequalWeights(worth: Int(worth), of: drawn), mean: mean)
    }
    let bounds = Self.bounds(mean, moments, confidence: confidence)
    return MeanEstimate(weighting: weighting, mean: mean, interval: .stated(bounds))
  }

  private var naturalWeighting: MeanEstimate.Weighting {
    if case .monetaryUnit = request.method { .perMoney } else { .perProject }
  }

  /// How many values differ from the most frequent one.
  private static func different(_ values: [Double]) -> Int {
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    return values.count - (counts.values.max() ?? 0)
  }

  private static func bounds(_ mean: Double, _ moments: [GroupMoments], confidence: Double) -> MeanEstimate.Bounds {
    let variance = moments.reduce(0) { $0 + $1.variance }
    let spread = moments.reduce(0) { $0 + $1.variance * $1.variance / Double(max(1, $1.count - 1)) }
    let freedom = spread > 0 ? variance * variance / spread : 1
    let correction = SkewnessCorrection(
      estimate: mean,
      variance: variance,
      thirdMoment: moments.reduce(0) { $0 + $1.thirdMoment },
      covariance: moments.reduce(0) { $0 + $1.covariance }
    )
    let quantile = StudentDistribution(degreesOfFreedom: freedom).quantile(twoSided: confidence)
    let (lower, upper) = correction.bounds(quantile: quantile)
    return MeanEstimate.Bounds(
      lower: lower,
      upper: upper,
      confidence: confidence,
      standardError: correction.standardError,
      degreesOfFreedom: freedom
    )
  }
}
