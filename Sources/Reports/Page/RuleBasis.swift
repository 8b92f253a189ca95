import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// What the rules of a result rest on: each document and article once, with what is taken from it.
struct RuleBasis {
  struct Entry: Hashable {
    let citation: Citation
    var uses: [String]
  }

  private(set) var entries: [Entry] = []

  init(_ result: EvaluationResult, _ language: Language) {
    func say(_ word: PageWord) -> String { word.wording.text(in: language) }
    add(result.ruleSet.department.note, say(.department))
    add(result.ruleSet.department.shareNote, say(.own))
    // Projects of a variant have rules of their own.
    var seen: Set<String?> = []
    for part in result.parts where seen.insert(part.variant).inserted { add(part.scheme, say) }
    if result.parts.isEmpty { add(result.ruleSet.project, say) }
  }

  private mutating func add(_ scheme: ScoringScheme, _ say: (PageWord) -> String) {
    if let execution = scheme.execution { add(execution.note, execution.name) }
    for node in scheme.categories { add(scheme.nodes[node].note, scheme.nodes[node].name) }
    for kind in TargetKind.allCases { add(scheme.ruleDefinition(0).methods[kind], say(.methods)) }
    for level in scheme.ruleDefinition(0).levels { add(level.note, level.name) }
    for grade in scheme.grades { add(grade.note, say(.gradeScale)) }
  }

  private mutating func add(_ note: RuleNote?, _ use: String) {
    guard let citation = note?.citation else { return }
    guard let index = entries.firstIndex(where: { $0.citation == citation }) else {
      entries.append(Entry(citation: citation, uses: [use]))
      return
    }
    if !entries[index].uses.contains(use) { entries[index].uses.append(use) }
  }
}
