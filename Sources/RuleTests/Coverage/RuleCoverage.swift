import RuleFiles
import SelfEvaluation

/// Which of the things that a rule set says were made use of.
public struct RuleCoverage: Sendable {
  /// Everything that the rule set says: as it is without a year, and as the cases had it loaded besides.
  public private(set) var elements: [RuleElement] = []
  /// The file of the rule set itself, as places name it.
  private let file: String?
  private var known: Set<RuleElement.ID> = []
  private var exercised: Set<RuleElement.ID> = []

  init(of ruleSet: RuleSet) {
    file = ruleSet.files.first
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
    elements += RuleElement.all(in: ruleSet).filter { known.insert($0.id).inserted }
  }

  /// What no case made use of, in the order of ``elements``.
  public var missing: [RuleElement] { elements.filter { !exercised.contains($0.id) } }

  public var exercisedCount: Int { elements.count - missing.count }

  /// What the rule set's own file says; what it takes over has cases beside the file that says it.
  public var own: Part { part { $0.place.file == file } }
  /// What it takes over from the files that it extends.
  public var inherited: Part { part { $0.place.file != file } }

  private func part(_ isMeant: (RuleElement) -> Bool) -> Part {
    Part(elements: elements.filter(isMeant), missing: missing.filter(isMeant))
  }

  /// A part of a rule set, and what of it no case made use of.
  public struct Part: Sendable {
    public let elements: [RuleElement]
    public let missing: [RuleElement]

    public var exercisedCount: Int { elements.count - missing.count }
  }
}
