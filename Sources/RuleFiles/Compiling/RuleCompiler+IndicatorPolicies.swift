import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  mutating func indicatorPolicies(_ scoring: YAMLNode) -> IndicatorPolicies? {
    let overAchievement = scoring[.overAchievement].map { self.overAchievement($0) }
    let zeroTarget: ZeroTargetPolicy? = policy(scoring[.zeroTarget])
    let negativeActual: NegativeActualPolicy? = policy(scoring[.negativeActual])
    let missingActual: MissingActualPolicy? = policy(scoring[.missingActual])
    let notApplicable = self.notApplicable(scoring[.notApplicable])
    let evidence = self.evidence(scoring[.evidence])
    guard let zeroTarget, let negativeActual, let missingActual else { return nil }
    if case .some(nil) = overAchievement { return nil }
    return IndicatorPolicies(
      zeroTarget: zeroTarget,
      negativeActual: negativeActual,
      missingActual: missingActual,
      missingTarget: policy(scoring[.missingTarget]) ?? .unscored,
      textActual: policy(scoring[.textActual]) ?? .unscored,
      notApplicable: notApplicable,
      overAchievement: overAchievement ?? nil,
      evidence: evidence,
      handScore: policy(scoring[.handScore]) ?? .levels
    )
  }

  /// A target of `move` is looked up once the tree stands; until then it is left out without one.
  private mutating func notApplicable(_ node: YAMLNode?) -> NotApplicablePolicy {
    let word: NotApplicableWord? = policy(node)
    if let to = node?[.to], word != .move { log.report(.optionUnused("to", needs: "move"), at: to.place) }
    switch word {
    case .move:
      if let node, node[.to] == nil { log.report(.optionMissing("to", by: "move"), at: node.place) }
      return .redistribute
    case .rescale: return .rescale
    case .full: return .full
    case .zero: return .zero
    case .forbidden: return .forbidden
    case .redistribute, nil: return .redistribute
    }
  }

  /// Looks up where the points of indicators that do not apply go.
  mutating func resolveTargets(in tree: CompiledTree, of book: inout IndicatorRuleBook) {
    for (index, wording) in book.wordings.enumerated() {
      guard let to = wording[.notApplicable]?[.to], let name = to.text else { continue }
      guard let node = tree.node(named: name) else {
        let suggestion = Suggestion.nearest(to: name, in: tree.definitions.map(\.name))
        log.report(.unknownNode(name, suggestion: suggestion), at: to.place)
        continue
      }
      if tree.tree.nodes[tree.tree.root(of: node)].kind != .regular {
        log.report(.moveBetweenKinds(name), at: to.place)
      }
      book.moveWhatDoesNotApply(of: index, to: node)
    }
  }

  private mutating func evidence(_ node: YAMLNode?) -> EvidencePolicy {
    let word: EvidenceWord? = policy(node)
    if let most = node?[.atMost], word != .cap { log.report(.optionUnused("at-most", needs: "cap"), at: most.place) }
    switch word {
    case .flag: return .flagged
    case .zero: return .atMost(.zero)
    case .cap:
      if let node, node[.atMost] == nil { log.report(.optionMissing("at-most", by: "cap"), at: node.place) }
      return rate(node?[.atMost]).map { .atMost($0) } ?? .ignored
    case .ignore, nil: return .ignored
    }
  }

  private mutating func overAchievement(_ node: YAMLNode) -> OverAchievementPolicy? {
    let word: OverAchievementWord? = choice(node[.action])
    let curve = curve(node[.curve])
    let written = node[.from] ?? node[.above]
    if let written, let threshold = ratio(written), threshold < .one || (threshold == .one && node[.above] == nil) {
      log.report(.thresholdNotAboveTarget(written.text ?? ""), at: written.place)
    }
    checkScale(of: node, isPlain: false)
    let points = points(node[.points])
    if word == .deduct, (node[.curve] == nil) == (node[.points] == nil), let action = node[.action] {
      log.report(.notExactlyOne(of: ["curve", "points"]), at: action.place)
    }
    if let word, word != .deduct, let unused = node[.curve] ?? node[.points] {
      log.report(.optionUnused(node[.curve] == nil ? "points" : "curve", needs: "deduct"), at: unused.place)
    }
    guard let threshold = ratio(written), let word else { return nil }
    if threshold > .one, word == .deduct {
      checkReach(of: node[.curve], curve, within: Reach(from: threshold, to: nil), because: written)
    }
    guard let action = action(word, curve, points) else { return nil }
    return OverAchievementPolicy(from: threshold, isIncluded: node[.from] != nil, action: action)
  }

  private func action(
    _ word: OverAchievementWord,
    _ curve: ScoringCurve?,
    _ points: Points?
  ) -> OverAchievementPolicy.Action? {
    switch word {
    case .none: OverAchievementPolicy.Action.none
    case .explain: .explain
    case .flag: .flag
    case .byHand: .byHand
    case .deduct: points.map { .deductPoints($0) } ?? curve.map { .deduct($0) }
    }
  }
}
