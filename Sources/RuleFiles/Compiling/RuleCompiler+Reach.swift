import Diagnostics
import ScoringCore
import YAMLFiles

/// What is right by itself and yet can have no effect.
extension RuleCompiler {
  /// Reports the first written band of a curve that no value can fall into.
  ///
  /// - Parameter cause: what limits the values, where that is written.
  mutating func checkReach(
    of node: YAMLNode?,
    _ curve: ScoringCurve?,
    within reach: Reach,
    because cause: YAMLNode? = nil
  ) {
    guard let curve, let elements = (node?[.tiers] ?? node?[.pieces])?.elements else { return }
    let reached = Set(reach.pieces(of: curve))
    let useless = curve.pieces.indices.filter { index in
      !reached.contains(index) && !Self.isNeeded(index, in: curve, within: reach)
    }
    guard !useless.isEmpty else { return }
    let bands = elements.compactMap { band($0, standingFor: $0) }.sorted { $0.isBelow($1) }
    guard let first = useless.first, bands.indices.contains(first) else { return }
    let place = bands[first].place
    if let cause {
      log.report(.pieceNeverApplies, at: place, against: cause.place)
    } else {
      log.report(.pieceNeverApplies, at: place)
    }
  }

  /// A curve must speak of every value, and a slope must end: what only sees to that is no mistake.
  private static func isNeeded(_ index: Int, in curve: ScoringCurve, within reach: Reach) -> Bool {
    let pieces = curve.pieces
    if index == 0 {
      let isBesideSlope = pieces.count > 1 && !pieces[1].isLevel
      return isBesideSlope || (pieces[0].upper?.at == reach.lower && reach.lower.map { $0 > .one } ?? false)
    }
    return index == pieces.count - 1 && !pieces[index - 1].isLevel
  }

  /// Reports a curve that gives nothing to what meets its target exactly.
  mutating func checkTarget(
    of node: YAMLNode?,
    _ curve: ScoringCurve?,
    _ measure: Measure,
    _ measureNode: YAMLNode?
  ) {
    guard let node, let curve, let value = measure.onTarget, let rate = try? curve.rate(at: value), rate == .zero else {
      return
    }
    let problem = RuleProblem.nothingOnTarget(measure.rawValue)
    if let measureNode {
      log.report(problem, at: node.place, against: measureNode.place)
    } else {
      log.report(problem, at: node.place)
    }
  }

  /// - Parameter written: the part `scoring`, or what is laid over it: only what it says itself is looked at.
  mutating func checkEffects(of written: YAMLNode, under methods: MethodTable?) {
    if let node = written[.atMostPoints], let most = points(node), let whole, most >= whole {
      log.report(.capWithoutEffect(points: whole.text), at: node.place)
    }
    let word: OverAchievementWord? = choice(written[.overAchievement]?[.action])
    guard let methods, let word, word != .none, let node = written[.overAchievement] else { return }
    let measures = [methods.atLeast, methods.moreThan, methods.equalTo].map(\.measure)
    if !measures.contains(.ratio) { log.report(.overAchievementNeverApplies, at: node.place) }
  }
}

extension Measure {
  /// What it gives where the actual is the target; `nil` where that depends on the target.
  fileprivate var onTarget: Ratio? {
    switch self {
    case .ratio, .reverseRatio, .linearExcess, .closeness: .one
    case .deviation, .daysLate: .zero
    case .value: nil
    }
  }
}
