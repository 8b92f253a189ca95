import ScoringCore
import YAMLFiles

extension RuleCompiler {
  mutating func adjustments() -> [AdjustmentDefinition] {
    var names = NameRegister()
    var adjustments: [AdjustmentDefinition] = []
    for element in root[.adjustments]?.elements ?? [] {
      register(element, in: &names, readBy: .word)
      if element[.keep] == nil, element[.deduct] == nil {
        log.report(.notExactlyOne(of: ["keep", "deduct"]), at: element.place)
      }
      guard let name = element[.name]?.text else { continue }
      adjustments.append(
        AdjustmentDefinition(
          name: name,
          aliases: texts(element[.aliases]),
          reduction: Reduction(
            kept: rate(element[.keep]) ?? .one,
            points: points(element[.deduct]) ?? .zero
          ),
          trigger: choice(element[.automatic]),
          advice: element[.advice]?.text,
          note: note(element, at: element[.keep] == nil ? .deduct : .keep)
        )
      )
    }
    return adjustments
  }
}
