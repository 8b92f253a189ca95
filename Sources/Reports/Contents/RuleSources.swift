import RuleFiles
import ScoringCore

/// The documents that the weights and methods of a rule set were taken from, as footnotes name them.
struct RuleSources {
  private let ruleSet: RuleSet

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
  }

  /// Each document once, in the order of the rules: first the points, then the methods.
  var notes: [String] {
    var seen: Set<String> = []
    return citations.filter { seen.insert($0.document).inserted }
      .map { "\(Clause.text($0.document))（\($0.certainty.wording.chinese)）。" }
  }

  private var citations: [Citation] {
    let scheme = ruleSet.project
    var notes: [RuleNote] = [scheme.execution?.note].compactMap(\.self)
    notes += scheme.categories.map { scheme.nodes[$0].note }
    notes += TargetKind.allCases.compactMap { scheme.ruleDefinition(0).methods[$0] }
    notes += scheme.grades.map(\.note)
    return notes.compactMap(\.citation)
  }
}
