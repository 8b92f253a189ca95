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
  mutating func limits(
    _ list: YAMLNode?,
    of tree: CompiledTree,
    _ grades: [GradeDefinition],
    bonusMayExceed: Bool
  ) -> CompiledLimits {
    var compiled = CompiledLimits()
    var names = NameRegister()
    for element in list?.elements ?? [] {
      register(element, in: &names)
      guard let when = element[.when], let condition = condition(when, of: tree, bonusMayExceed, &compiled.events),
        let effect = effect(element, of: tree, grades, under: condition)
      else { continue }
      compiled.limits.append(ScoreLimit(when: condition, effect))
      compiled.definitions.append(
        LimitDefinition(name: element[.name]?.text ?? "", note: note(element, at: .name))
      )
    }
    checkMasks(of: compiled, bonusMayExceed: bonusMayExceed)
    return compiled
  }

  /// Reports a limit that another one makes useless, wherever the two stand.
  private mutating func checkMasks(of compiled: CompiledLimits, bonusMayExceed: Bool) {
    for (index, limit) in compiled.limits.enumerated() {
      let mask = compiled.limits.indices.first { other in
        guard other != index, compiled.limits[other].masks(limit, bonusMayExceed: bonusMayExceed) else { return false }
        return other < index || !limit.masks(compiled.limits[other], bonusMayExceed: bonusMayExceed)
      }
      guard let mask else { continue }
      let definition = compiled.definitions[index]
      log.report(
        .maskedLimit(definition.name),
        at: definition.note.place,
        against: compiled.definitions[mask].note.place
      )
    }
  }

  private mutating func condition(
    _ node: YAMLNode,
    of tree: CompiledTree,
    _ bonusMayExceed: Bool,
    _ events: inout [String]
  ) -> ScoreLimit.Condition? {
    checkScale(of: node, isPlain: false)
    if let written = node[.execution] {
      if tree.tree.execution == nil { log.report(.limitNeverApplies, at: written.place) }
      return share(written, mayExceed: true).map { .execution($0) }
    }
    if let written = node[.total] { return share(written, mayExceed: bonusMayExceed).map { .total($0) } }
    if let written = node[.share] {
      guard node[.category] != nil else {
        log.report(.optionMissing("category", by: "share"), at: written.place)
        return nil
      }
      guard let part = self.node(named: node[.category], in: tree) else { return nil }
      if tree.tree.nodes[part].points == .zero { log.report(.limitNeverApplies, at: written.place) }
      return share(written, mayExceed: false).map { .node(part, $0) }
    }
    guard let event = node[.event]?.text else { return nil }
    // As the column of the table is read.
    if let known = events.firstIndex(where: { NameKey.word($0) == NameKey.word(event) }) { return .event(known) }
    events.append(event)
    return .event(events.count - 1)
  }

  /// A band of shares; one that lies below 0 as a whole, or above 1 where that is the most, can never be met.
  private mutating func share(_ node: YAMLNode, mayExceed: Bool) -> ValueBand? {
    guard let band = band(node, standingFor: node) else { return nil }
    let isAbove = band.lower.map { $0.at > .one || ($0.at == .one && !$0.isIncluded) } ?? false
    let isBelow = band.upper.map { $0.at < .zero || ($0.at == .zero && !$0.isIncluded) } ?? false
    if (isAbove && !mayExceed) || isBelow { log.report(.limitNeverApplies, at: node.place) }
    return ValueBand(from: band.lower, to: band.upper)
  }

  private mutating func effect(
    _ element: YAMLNode,
    of tree: CompiledTree,
    _ grades: [GradeDefinition],
    under condition: ScoreLimit.Condition
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
    if most >= tree.tree.points || condition.keepsTotal(below: most, of: tree.tree.points) {
      log.report(.limitNeverApplies, at: node.place)
    }
    return .scoreAtMost(most)
  }
}
