import Diagnostics
import ScoringCore
import YAMLFiles

/// What an overlay made of a rule: it makes the same of every rule that says the same where the overlay speaks.
struct OverlaidRule {
  let overlay: YAMLNode
  private let keys: [RuleKey]
  private let below: [YAMLNode?]
  private let wording: YAMLNode
  private let rule: CompiledIndicatorRule

  /// - Returns: `nil` where the parts cannot be told apart.
  init?(_ overlay: YAMLNode, over below: YAMLNode, _ wording: YAMLNode, _ rule: CompiledIndicatorRule) {
    let keys = (overlay.entries ?? []).compactMap { RuleKey(rawValue: $0.key) }
    // States stand for the levels beside them.
    guard !keys.contains(.states), below[.states] == nil else { return nil }
    var trial = rule
    guard keys.allSatisfy({ trial.take($0, from: rule) }) else { return nil }
    self.overlay = overlay
    self.keys = keys
    self.below = keys.map { below[$0] }
    self.wording = wording
    self.rule = rule
  }

  /// Whether `other` says the same below the overlay; parts that are shared are known to be equal at once.
  func fits(_ other: YAMLNode) -> Bool {
    other[.states] == nil && zip(keys, below).allSatisfy { other[$0] == $1 }
  }

  func wording(over below: YAMLNode) -> YAMLNode {
    guard let inherited = below.entries, let own = wording.entries else { return wording }
    let names = keys.map(\.rawValue)
    let entries = inherited.filter { !names.contains($0.key) } + own.filter { names.contains($0.key) }
    return YAMLNode(.mapping(entries), at: wording.place)
  }

  func rule(over below: CompiledIndicatorRule) -> CompiledIndicatorRule {
    var laid = below
    for key in keys { _ = laid.take(key, from: rule) }
    return laid
  }
}

extension CompiledIndicatorRule {
  /// - Returns: whether the key is a part of its own.
  fileprivate mutating func take(_ key: RuleKey, from other: Self) -> Bool {
    switch key {
    case .atLeast: take(\.atLeast, .atLeast, from: other)
    case .moreThan: take(\.moreThan, .moreThan, from: other)
    case .atMost: take(\.atMost, .atMost, from: other)
    case .lessThan: take(\.lessThan, .lessThan, from: other)
    case .equalTo: take(\.equalTo, .equalTo, from: other)
    case .range: take(\.range, .range, from: other)
    case .deadline: take(\.deadline, .deadline, from: other)
    case .levels:
      rule.levels = other.rule.levels
      definition.levels = other.definition.levels
      definition.methods[.level] = other.definition.methods[.level]
    case .yesNo: take(\.yesNo, .yesNo, .yesNo, from: other)
    case .checklist:
      definition.checklist = other.definition.checklist
      take(\.checklist, nil, .checklist, from: other)
    case .ratings: take(\.ratings, .ratings, .ratings, from: other)
    case .zeroTarget: take(\.policies.zeroTarget, .zeroTarget, from: other)
    case .negativeActual: take(\.policies.negativeActual, .negativeActual, from: other)
    case .missingActual: take(\.policies.missingActual, .missingActual, from: other)
    case .missingTarget: take(\.policies.missingTarget, .missingTarget, from: other)
    case .textActual: take(\.policies.textActual, .textActual, from: other)
    case .notApplicable: take(\.policies.notApplicable, .notApplicable, from: other)
    case .overAchievement: take(\.policies.overAchievement, .overAchievement, from: other)
    case .evidence: take(\.policies.evidence, .evidence, from: other)
    case .handScore: take(\.policies.handScore, .handScore, from: other)
    case .atMostPoints: take(\.maximum, .maximum, from: other)
    case .unstated: definition.unstatedComparator = other.definition.unstatedComparator
    default: return false
    }
    return true
  }

  private mutating func take(
    _ method: WritableKeyPath<MethodTable, ScoringMethod>,
    _ kind: TargetKind,
    from other: Self
  ) {
    rule.methods[keyPath: method] = other.rule.methods[keyPath: method]
    definition.methods[kind] = other.definition.methods[kind]
  }

  private mutating func take<Part>(
    _ part: WritableKeyPath<IndicatorRule, Part>,
    _ policy: PolicyKey?,
    _ kind: TargetKind? = nil,
    from other: Self
  ) {
    rule[keyPath: part] = other.rule[keyPath: part]
    if let policy { definition.policies[policy] = other.definition.policies[policy] }
    if let kind { definition.methods[kind] = other.definition.methods[kind] }
  }
}
