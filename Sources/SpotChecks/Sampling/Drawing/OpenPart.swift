import ScoringCore

/// What is left to draw from when the must-includes are set aside, and how.
struct OpenPart {
  let population: SamplingPopulation
  /// What the dice may choose from, in ascending order.
  let indices: [Int]
  let design: Design

  enum Design {
    case equalChances([Stratum], SamplingMethod.Allocation)
    /// One weight for every item of the population.
    case proportionalChances([Int64])
  }

  init(_ population: SamplingPopulation, without taken: Set<Int>, method: SamplingMethod) throws(SamplingProblem) {
    self.population = population
    let all = population.items.indices
    let indices = taken.isEmpty ? Array(all) : all.filter { !taken.contains($0) }
    self.indices = indices
    switch method {
    case .simpleRandom:
      let whole = Stratum(name: "", members: indices)
      design = .equalChances(indices.isEmpty ? [] : [whole], .byCount)
    case .stratified(let keys, let allocation):
      if allocation == .byAmount, population.totalUnits == 0 { throw .nothingToWeigh }
      design = .equalChances(Stratum.strata(of: indices, in: population, by: keys), allocation)
    case .monetaryUnit:
      if population.totalUnits == 0 { throw .nothingToWeigh }
      design = .proportionalChances(population.units)
    case .riskWeighted(let base): design = .proportionalChances(try Self.risks(of: population, base: base))
    }
  }

  /// How many there are that can be drawn at all.
  var size: Int {
    switch design {
    case .equalChances: indices.count
    case .proportionalChances(let weights): indices.count { weights[$0] > 0 }
    }
  }

  /// How many of each stratum are drawn when `count` are drawn altogether.
  func counts(_ count: Int, of strata: [Stratum], _ allocation: SamplingMethod.Allocation) -> [Int] {
    let sizes = strata.map(\.members.count)
    let weights =
      switch allocation {
      case .byCount: sizes.map { Int64($0) }
      case .byAmount: strata.map { population.units(at: $0.members) }
      }
    return Apportionment(count, weights: weights, sizes: sizes).counts
  }

  /// The money that `count` drawn items are expected to have, in the population's small unit, rounded down in every stratum.
  func expectedUnits(_ count: Int) -> Int64 {
    switch design {
    case .equalChances(let strata, let allocation):
      zip(strata, counts(count, of: strata, allocation)).reduce(0) { sum, part in
        let units = Int128(population.units(at: part.0.members)) * Int128(part.1)
        return sum + Int64(units / Int128(part.0.members.count))
      }
    case .proportionalChances(let weights):
      SystematicDraw(from: indices, weights: weights, count: count).expected(population.units, weights: weights)
    }
  }

  private static func risks(of population: SamplingPopulation, base: Int) throws(SamplingProblem) -> [Int64] {
    guard base >= 1 else { throw .baseTooSmall(base) }
    var weights: [Int64] = []
    var total: Int64 = 0
    for item in population.items {
      let (weight, overflow) = Int64(item.riskScore).addingReportingOverflow(Int64(base))
      let (sum, sumOverflow) = total.addingReportingOverflow(weight)
      if overflow || sumOverflow { throw .riskTooLarge(item.id) }
      total = sum
      weights.append(weight)
    }
    return weights
  }
}
