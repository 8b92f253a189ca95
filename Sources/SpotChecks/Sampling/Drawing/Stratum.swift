import ScoringCore

/// Items that share a department, a category, a class of amounts, or several of these.
struct Stratum {
  let name: String
  /// In ascending order, at least one.
  let members: [Int]

  /// The strata of the items at `indices`, each with what tells it apart as its name, in the order of the keys' values.
  static func strata(of indices: [Int], in population: SamplingPopulation, by keys: [StratumKey]) -> [Stratum] {
    let keys = keys.map(\.ordered)
    var members: [[StratumPart]: [Int]] = [:]
    for index in indices {
      let item = population.items[index]
      members[keys.map { StratumPart(item, by: $0) }, default: []].append(index)
    }
    return members.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { parts, members in
      Stratum(name: parts.map(\.name).joined(separator: " / "), members: members)
    }
  }
}

extension StratumKey {
  /// The same key with its bounds in ascending order.
  fileprivate var ordered: StratumKey {
    if case .amountClass(let bounds) = self { .amountClass(bounds: Set(bounds).sorted()) } else { self }
  }
}

/// What one key, its bounds in order, says of an item.
private struct StratumPart: Hashable, Comparable {
  let rank: Int
  let name: String

  init(_ item: SamplingItem, by key: StratumKey) {
    switch key {
    case .department: (rank, name) = (0, item.department)
    case .category: (rank, name) = (0, item.category)
    case .amountClass(let bounds):
      rank = bounds.firstIndex { item.amount < $0 } ?? bounds.count
      let lower = rank > 0 ? bounds[rank - 1].text : "0"
      name = rank < bounds.count ? "[\(lower), \(bounds[rank].text))" : "≥\(lower)"
    }
  }

  static func < (left: StratumPart, right: StratumPart) -> Bool {
    (left.rank, left.name) < (right.rank, right.name)
  }
}
