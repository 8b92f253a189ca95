import ScoringCore

/// The items that the rules put into the sample, each with the first rule that did.
struct MustIncludes {
  private(set) var rules: [Int: InclusionRule] = [:]
  private(set) var findings: [SamplingProblem] = []

  init(_ rules: [InclusionRule], in population: SamplingPopulation) throws(SamplingProblem) {
    for rule in rules {
      for index in try indices(rule, in: population) where self.rules[index] == nil { self.rules[index] = rule }
    }
  }

  private mutating func indices(
    _ rule: InclusionRule,
    in population: SamplingPopulation
  ) throws(SamplingProblem) -> [Int] {
    let items = population.items
    switch rule {
    case .amountFrom(let amount): return items.indices.filter { items[$0].amount >= amount }
    case .named(let ids):
      let wanted = Set(ids)
      let found = items.indices.filter { wanted.contains(items[$0].id) }
      let known = Set(found.map { items[$0].id })
      findings += wanted.subtracting(known).sorted().map { .unknownItem($0) }
      return found
    case .highestRisk(let count):
      guard count >= 0 else { throw .negativeCount(count) }
      let order = items.indices.filter { items[$0].riskScore > 0 }.sorted { Self.goesFirst(items[$0], items[$1]) }
      if count > 0, order.count > count, items[order[count]].riskScore == items[order[count - 1]].riskScore {
        findings.append(.tieInRisk(score: items[order[count]].riskScore, count: count))
      }
      return Array(order.prefix(count))
    }
  }

  private static func goesFirst(_ left: SamplingItem, _ right: SamplingItem) -> Bool {
    if left.riskScore != right.riskScore { return left.riskScore > right.riskScore }
    if left.amount != right.amount { return left.amount > right.amount }
    return left.id < right.id
  }
}
