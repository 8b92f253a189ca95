import Diagnostics
import ScoringCore
import YAMLFiles

/// A checklist, compiled.
struct CompiledChecklist {
  var shares: [Ratio] = []
  var definitions: [ChecklistItemDefinition] = []
}

extension RuleCompiler {
  /// - Returns: everything for yes and nothing for no where nothing is written; `nil` when it cannot be read.
  mutating func yesNo(_ node: YAMLNode?) -> YesNoRates? {
    guard let node else { return YesNoRates() }
    guard let met = rate(node[.met]), let missed = rate(node[.missed]) else { return nil }
    if missed > met { log.report(.missedAboveMet, at: (node[.missed] ?? node).place) }
    return YesNoRates(met: met, missed: missed)
  }

  mutating func checklist(_ node: YAMLNode?) -> CompiledChecklist? {
    guard let node else { return CompiledChecklist() }
    let elements = node[.items]?.elements ?? []
    if elements.isEmpty { log.report(.emptyList, at: (node[.items] ?? node).place) }
    var names = NameRegister()
    for element in elements { register(element, in: &names, readBy: .word) }
    let points = elements.compactMap { self.points($0[.points]) }
    guard points.count == elements.count, let whole = sum(of: points) else { return nil }
    guard whole > .zero else {
      log.report(.nothingToEarn, at: node.place)
      return nil
    }
    var checklist = CompiledChecklist()
    for (element, points) in zip(elements, points) {
      guard let share = try? Ratio(points.tenThousandths, over: whole.tenThousandths) else { return nil }
      checklist.shares.append(share)
      checklist.definitions.append(
        ChecklistItemDefinition(
          name: element[.name]?.text ?? "",
          aliases: texts(element[.aliases]),
          note: note(element, at: .points)
        )
      )
    }
    return checklist
  }

  mutating func ratings(_ node: YAMLNode?) -> RatingScale? {
    guard let node, let best = node[.outOf]?.text.flatMap({ ExactDecimal($0) }) else { return nil }
    guard best > .zero else {
      log.report(.nothingToEarn, at: (node[.outOf] ?? node).place)
      return nil
    }
    return RatingScale(outOf: best, dropsExtremes: flag(node[.dropExtremes]) ?? false)
  }
}
