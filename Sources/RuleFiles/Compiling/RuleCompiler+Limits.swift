import Diagnostics
import ScoringCore
import YAMLFiles

/// The limits of a tree, compiled.
struct CompiledLimits {
  var limits: [ScoreLimit] = []
  var definitions: [LimitDefinition] = []
  /// What may happen that they speak of.
  var events: [String] = []
}

extension RuleCompiler {
  mutating func limits(_ list: YAMLNode?, of tree: CompiledTree, _ grades: [GradeDefinition]) -> CompiledLimits {
    var compiled = CompiledLimits()
    var names = NameRegister()
    for element in list?.elements ?? [] {
      register(element, in: &names)
      guard let when = element[.when], let condition = condition(when, of: tree, &compiled.events),
        let effect = effect(element, of: tree, grades)
      else { continue }
      compiled.limits.append(ScoreLimit(when: condition, effect))
      compiled.definitions.append(
        LimitDefinition(name: element[.name]?.text ?? "", note: note(element, at: .name))
      )
    }
    return compiled
  }

  private mutating func condition(
    _ node: YAMLNode,
    of tree: CompiledTree,
    _ events: inout [String]
  ) -> ScoreLimit.Condition? {
    checkScale(of: node, isPlain: false)
    if let written = node[.execution] {
      if tree.tree.execution == nil { log.report(.limitNeverApplies, at: written.place) }
      return band(written, standingFor: written).map { .execution(ValueBand(from: $0.lower, to: $0.upper)) }
    }
    if let written = node[.total] { return share(written).map { .total($0) } }
    if let written = node[.share] {
      guard node[.category] != nil else {
        log.report(.optionMissing("category", by: "share"), at: written.place)
        return nil
      }
      guard let part = self.node(named: node[.category], in: tree) else { return nil }
      return share(written).map { .node(part, $0) }
    }
    guard let event = node[.event]?.text else { return nil }
    if let known = events.firstIndex(of: event) { return .event(known) }
    events.append(event)
    return .event(events.count - 1)
  }

  /// A band of shares; one that lies outside 0…1 as a whole can never be met.
  private mutating func share(_ node: YAMLNode) -> ValueBand? {
    guard let band = band(node, standingFor: node) else { return nil }
    let isAbove = band.lower.map { $0.at > .one || ($0.at == .one && !$0.isIncluded) } ?? false
    let isBelow = band.upper.map { $0.at < .zero || ($0.at == .zero && !$0.isIncluded) } ?? false
    if isAbove || isBelow { log.report(.limitNeverApplies, at: node.place) }
    return ValueBand(from: band.lower, to: band.upper)
  }

  private mutating func effect(
    _ element: YAMLNode,
    of tree: CompiledTree,
    _ grades: [GradeDefinition]
  ) -> ScoreLimit.Effect? {
    if let node = element[.gradeAtMost], let name = node.text {
      guard let grade = grades.firstIndex(where: { $0.name == name }) else {
        let suggestion = Suggestion.nearest(to: name, in: grades.map(\.name))
        log.report(.unknownGrade(name, suggestion: suggestion), at: node.place)
        return nil
      }
      if grade == 0 { log.report(.limitNeverApplies, at: node.place) }
      return .gradeAtMost(grade)
    }
    guard let node = element[.scoreAtMost], let most = points(node) else { return nil }
    if most >= tree.tree.points { log.report(.limitNeverApplies, at: node.place) }
    return .scoreAtMost(most)
  }
}
