/// Drawn items that stand for a part of the population: a stratum, or several that were drawn from alike.
struct SampledGroup {
  private(set) var members: [Member] = []
  /// What the group stands for: how many projects, or how much money.
  private(set) var quantity = 0.0

  struct Member {
    let deviation: Double
    /// 1, or the amount, as the mean is per project or per yuan.
    let quantity: Double
    /// The chance that it had to be drawn, above 0 and below 1.
    let probability: Double
  }

  init(_ members: [Member], for quantity: Double) {
    self.members = members
    self.quantity = quantity
  }

  /// How much each member stands for.
  var weights: [Double] { members.map { $0.quantity / $0.probability } }

  /// Strata too small to tell their own spread and skewness are joined with their neighbours. What lies between the means of
  /// joined strata then counts as spread, so the interval becomes rather too wide than too narrow.
  static func joined(_ groups: [SampledGroup], least: Int) -> [SampledGroup] {
    var joined: [SampledGroup] = []
    for group in groups {
      if let last = joined.last, last.members.count < least {
        joined[joined.count - 1].add(group)
      } else {
        joined.append(group)
      }
    }
    if joined.count > 1, let last = joined.last, last.members.count < least {
      joined.removeLast()
      joined[joined.count - 1].add(last)
    }
    return joined
  }

  private mutating func add(_ other: SampledGroup) {
    members += other.members
    quantity += other.quantity
  }
}
