import Diagnostics
import ScoringCore
import YAMLFiles

/// A level of the qualitative scale, compiled.
struct CompiledLevel {
  let band: LevelBand
  let definition: LevelDefinition
}

extension RuleCompiler {
  mutating func levels(_ scoring: YAMLNode) -> [CompiledLevel]? {
    if let states = scoring[.states]?.elements { return self.states(states) }
    let elements = scoring[.levels]?.elements ?? []
    var names = NameRegister()
    for element in elements { register(element, in: &names, readBy: .word) }
    let bands = elements.map { levelBand($0) }
    let levels = elements.indices.compactMap { level(elements[$0], bands[$0]) }
    let readable = bands.compactMap(\.self)
    if readable.count == elements.count, joined(readable) != nil { checkOrder(of: readable) }
    return levels.count == elements.count ? levels : nil
  }

  /// Levels of one rate each, in any order.
  private mutating func states(_ elements: [YAMLNode]) -> [CompiledLevel]? {
    var names = NameRegister()
    var states: [CompiledLevel] = []
    for element in elements {
      register(element, in: &names, readBy: .word)
      let note = note(element, at: .rate)
      guard let name = element[.name]?.text, let rate = rate(element[.rate]) else { continue }
      let edge = CurveEdge(rate, isIncluded: true)
      states.append(
        CompiledLevel(
          band: LevelBand(from: edge, to: edge, defaultRate: rate),
          definition: LevelDefinition(name: name, aliases: texts(element[.aliases]), note: note)
        )
      )
    }
    return states.count == elements.count ? states : nil
  }

  private mutating func level(_ node: YAMLNode, _ band: Band?) -> CompiledLevel? {
    let note = note(node, at: .rate)
    guard let name = node[.name]?.text, let band, let lower = band.lower, let upper = band.upper,
      let standardNode = node[.standard], let standard = rate(standardNode)
    else { return nil }
    let compiled = LevelBand(from: lower, to: upper, defaultRate: standard)
    if !compiled.contains(standard) {
      log.report(.defaultOutsideBand(standardNode.text ?? ""), at: standardNode.place, against: band.place)
      return nil
    }
    let definition = LevelDefinition(name: name, aliases: texts(node[.aliases]), note: note)
    return CompiledLevel(band: compiled, definition: definition)
  }

  private mutating func levelBand(_ node: YAMLNode) -> Band? {
    guard let rate = node[.rate], let band = band(rate, standingFor: node) else { return nil }
    var isRight = true
    for key in [RuleKey.from, .above, .to, .below] {
      guard let end = rate[key], let at = ratio(end), at < .zero || at > .one else { continue }
      log.report(.bandOutsideUnit(end.text ?? ""), at: end.place)
      isRight = false
    }
    for (end, isLower) in [(band.lower, true), (band.upper, false)] where end == nil {
      log.report(.missingEnd(lower: isLower), at: rate.place)
      isRight = false
    }
    return isRight ? band : nil
  }

  private mutating func checkOrder(of bands: [Band]) {
    for (before, after) in zip(bands, bands.dropFirst()) where before.isBelow(after) {
      let nameNode = after.node[.name] ?? after.node
      log.report(.levelsNotDescending(name: nameNode.text ?? ""), at: nameNode.place, against: before.node.place)
    }
  }
}
