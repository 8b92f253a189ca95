/// Which values of a cell belong together with which of another: `讲座5次，培训100人` and `培训98人，讲座4次`.
public enum ComponentPairing {
  /// Cells with more values than that are not paired.
  public static let mostComponents = 50

  /// The partner of each target: the only value in its unit, else the only one of its name, else the next one that is
  /// left, where both cells have equally many.
  ///
  /// - Returns: as many as there are targets; `nil` for those without a partner.
  public static func partners(
    of targets: [WrittenValue.Component],
    among actuals: [WrittenValue.Component]
  ) -> [WrittenValue.Component?] {
    guard targets.count <= mostComponents, actuals.count <= mostComponents else {
      return targets.map { _ in nil }
    }
    var pairing = Pairing(targets: targets, actuals: actuals)
    pairing.pair { $0.unit.base == $1.unit.base && !$0.unit.base.isEmpty }
    pairing.pair { $0.name == $1.name && !$0.name.isEmpty }
    pairing.pair { !$0.name.isEmpty && !$1.name.isEmpty && ($0.name.contains($1.name) || $1.name.contains($0.name)) }
    if targets.count == actuals.count { pairing.pairInOrder() }
    return pairing.partners.map { $0.map { actuals[$0] } }
  }

  private struct Pairing {
    let targets: [WrittenValue.Component]
    let actuals: [WrittenValue.Component]
    private(set) var partners: [Int?]

    init(targets: [WrittenValue.Component], actuals: [WrittenValue.Component]) {
      self.targets = targets
      self.actuals = actuals
      partners = targets.map { _ in nil }
    }

    private var openTargets: [Int] { targets.indices.filter { partners[$0] == nil } }
    private var openActuals: [Int] { actuals.indices.filter { !partners.contains($0) } }

    /// Pairs those that have only each other.
    mutating func pair(where belong: (WrittenValue.Component, WrittenValue.Component) -> Bool) {
      let (open, free) = (openTargets, openActuals)
      for target in open {
        let candidates = free.filter { belong(targets[target], actuals[$0]) }
        guard let only = candidates.first, candidates.count == 1 else { continue }
        let rivals = open.count { belong(targets[$0], actuals[only]) }
        if rivals == 1 { partners[target] = only }
      }
    }

    mutating func pairInOrder() {
      for (target, actual) in zip(openTargets, openActuals) { partners[target] = actual }
    }
  }
}
