import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  mutating func policies() -> ScoringPolicies? {
    let overAchievementNode = root[.scoring]?[.overAchievement]
    let overAchievement = overAchievementNode.flatMap { self.overAchievement($0) }
    let unweighted: UnweightedPolicy? = policy(root[.project]?[.unweighted])
    let absentCategory: AbsentCategoryPolicy? = policy(root[.project]?[.absentCategory])
    let zeroTarget: ZeroTargetPolicy? = policy(root[.scoring]?[.zeroTarget])
    let negativeActual: NegativeActualPolicy? = policy(root[.scoring]?[.negativeActual])
    let missingActual: MissingActualPolicy? = policy(root[.scoring]?[.missingActual])
    guard let unweighted, let absentCategory, let zeroTarget, let negativeActual, let missingActual,
      overAchievementNode == nil || overAchievement != nil
    else { return nil }
    return ScoringPolicies(
      zeroTarget: zeroTarget,
      negativeActual: negativeActual,
      missingActual: missingActual,
      overAchievement: overAchievement,
      unweighted: unweighted,
      absentCategory: absentCategory
    )
  }

  private func policy<Word: RawRepresentable<String>>(_ node: YAMLNode?) -> Word? {
    choice(node?.entries == nil ? node : node?[.use])
  }

  private mutating func overAchievement(_ node: YAMLNode) -> OverAchievementPolicy? {
    let word: OverAchievementWord? = choice(node[.action])
    let curve = curve(node[.curve])
    if let from = node[.from], let threshold = ratio(from), threshold <= .one {
      log.report(.thresholdNotAboveTarget(from.text ?? ""), at: from.place)
    }
    if word == .deduct, node[.curve] == nil, let action = node[.action] { log.report(.curveMissing, at: action.place) }
    if let word, word != .deduct, let unused = node[.curve] {
      log.report(.curveUnused(action: word.rawValue), at: unused.place)
    }
    guard let threshold = ratio(node[.from]), let word else { return nil }
    switch word {
    case .none: return OverAchievementPolicy(from: threshold, action: .none)
    case .explain: return OverAchievementPolicy(from: threshold, action: .explain)
    case .flag: return OverAchievementPolicy(from: threshold, action: .flag)
    case .deduct: return curve.map { OverAchievementPolicy(from: threshold, action: .deduct($0)) }
    }
  }

  func rounding() -> Rounding? {
    guard let node = root[.rounding], let stage: Rounding.Stage = choice(node[.stage]) else { return nil }
    return rounding(node, stage: stage)
  }

  func rounding(_ node: YAMLNode, stage: Rounding.Stage) -> Rounding? {
    guard let places = node[.places]?.text.flatMap({ Int($0) }), let mode: Rounding.Mode = choice(node[.mode]) else {
      return nil
    }
    return Rounding(places: places, mode: mode, stage: stage)
  }

  /// The notes of all policies that are written.
  mutating func policyNotes() -> [PolicyKey: RuleNote] {
    let written: [(PolicyKey, YAMLNode?, RuleKey)] = [
      (.unweighted, root[.project]?[.unweighted], .use),
      (.absentCategory, root[.project]?[.absentCategory], .use),
      (.zeroTarget, root[.scoring]?[.zeroTarget], .use),
      (.negativeActual, root[.scoring]?[.negativeActual], .use),
      (.missingActual, root[.scoring]?[.missingActual], .use),
      (.overAchievement, root[.scoring]?[.overAchievement], .from),
      (.rounding, root[.rounding], .places),
      (.grades, root[.grades], .name),
      (.department, root[.department], .combine),
    ]
    var notes: [PolicyKey: RuleNote] = [:]
    for (key, node, telling) in written {
      guard let node else { continue }
      notes[key] = note(node, at: telling)
    }
    return notes
  }
}
