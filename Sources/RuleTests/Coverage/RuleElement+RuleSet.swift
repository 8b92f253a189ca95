import RuleFiles
import ScoringCore

extension RuleElement {
  /// Everything that a rule set says, each rule once, in the order in which `rules show` shows it.
  static func all(in ruleSet: RuleSet) -> [RuleElement] {
    let variants = ruleSet.composition.variants
    // Where a variant takes every project, the rules for all others score none.
    let isGeneralUsed = !variants.contains { $0.patterns.contains(where: \.takesAll) }
    var elements = isGeneralUsed ? SchemeElements(ruleSet.project).all : []
    elements += department(of: ruleSet)
    elements += ruleSet.department.own.map { SchemeElements($0).all } ?? []
    for variant in variants {
      elements.append(RuleElement(.variant(variant.name), at: variant.note.place))
      elements += SchemeElements(variant.rules.project).all
    }
    elements += ruleSet.composition.changes.map { RuleElement(.change($0.years), at: $0.note.place) }
    var known: Set<ID> = []
    return elements.filter { known.insert($0.id).inserted }
  }

  /// Where all of the score is the department's own indicators, projects are not combined.
  private static func department(of ruleSet: RuleSet) -> [RuleElement] {
    guard let place = ruleSet.department.note?.place else { return [] }
    let share = ruleSet.department.rules.ownShare
    let combination = share < .one ? [RuleElement(.department, at: place)] : []
    let ownShare = ruleSet.department.shareNote.map { RuleElement(.department, .ownShare, at: $0.place) }
    return combination + [ownShare].compactMap(\.self)
  }
}
