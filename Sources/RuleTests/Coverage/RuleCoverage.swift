import RuleFiles
import SelfEvaluation

/// Which of the things that a rule set says were made use of.
///
/// Only what its own file says is counted: what it extends has cases of its own.
public struct RuleCoverage: Sendable {
  /// Everything that the rule set says: as it is without a year, and as the cases had it loaded besides.
  public private(set) var elements: [RuleElement] = []
  private var known: Set<RuleElement.ID> = []
  private var exercised: Set<RuleElement.ID> = []

  init(of ruleSet: RuleSet) {
    add(ruleSet)
  }

  /// - Parameter result: what came of a case, under the rule set as the case had it loaded.
  mutating func add(_ result: EvaluationResult, within scope: CaseScope) {
    add(result.ruleSet)
    var marks = ElementMarks()
    marks.mark(result, within: scope)
    exercised.formUnion(marks.ids)
  }

  private mutating func add(_ ruleSet: RuleSet) {
    elements += RuleElement.all(in: ruleSet).filter { element in
      element.place.file == ruleSet.files.first && known.insert(element.id).inserted
    }
  }

  /// What no case made use of, in the order of ``elements``.
  public var missing: [RuleElement] { elements.filter { !exercised.contains($0.id) } }

  public var exercisedCount: Int { elements.count - missing.count }
}
