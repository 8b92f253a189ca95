import ScoringCore

extension WeightSpread {
  /// Rules with drawn weights on the first level, after the rules as they are.
  ///
  /// - Parameters:
  ///   - count: of all of them.
  ///   - seed: the same one gives the same weightings.
  /// - Throws: `.overflow` and what else keeps weights from making the whole.
  public func weightings(
    _ count: Int,
    of rules: ScoringRules,
    seed: UInt64
  ) throws(ReweightingFault) -> [ScoringRules] {
    let keys = rules.wholeWeights
    let points = keys.map { rules.points(of: $0) ?? .zero }
    let unit = PointsUnit(places: Int(rules.rounding.places))
    var weightings = count > 0 ? [rules] : []
    for number in 1..<max(1, count) {
      var random = SplitMix(seed: seed, draw: number)
      let drawn = draw(points, unit: unit, &random)
      let set = Dictionary(zip(keys, drawn)) { first, _ in first }
      weightings.append(try Reweighting(set: set, others: .refuse).applied(to: rules))
    }
    return weightings
  }
}
