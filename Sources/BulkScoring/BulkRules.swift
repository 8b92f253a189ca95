import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// A rule set made ready for many rows, shared by all workers.
struct BulkRules: Sendable {
  let ruleSet: RuleSet
  /// The general scheme, those of the variants, and that of the department's own indicators.
  let schemes: [BulkScheme]
  /// The scheme of the department's own indicators; `nil` where only projects count.
  let own: Int?
  let year: Int?
  /// Whether the points of an indicator may depend on the other rows of its project, so that all rows are kept.
  var keepsAllRows: Bool

  init(_ ruleSet: RuleSet, year: Int?) {
    self.ruleSet = ruleSet
    self.year = year
    let variants = ruleSet.composition.variants.map { $0.rules.project }
    let all = [ruleSet.project] + variants + (ruleSet.department.own.map { [$0] } ?? [])
    schemes = all.map { BulkScheme($0) }
    own = ruleSet.department.own == nil ? nil : all.count - 1
    keepsAllRows = !schemes.allSatisfy { $0.index.evaluator.addsUpPlainly }
  }

  var hasVariants: Bool { !ruleSet.composition.variants.isEmpty }

  /// The scheme for a project.
  func variant(name: String, type: String) -> Int {
    let match = ruleSet.composition.variants.firstIndex { $0.fits(name: name, type: type) }
    return match.map { $0 + 1 } ?? 0
  }

  /// Whether the place of an indicator, or its rule, may depend on its name.
  var needsNames: Bool {
    schemes.contains { scheme in
      !scheme.index.scheme.overrides.isEmpty || scheme.index.scheme.nodes.contains { $0.isIndicator }
    }
  }
}

/// A scheme that is looked into for every project, and therefore not copied.
final class BulkScheme: @unchecked Sendable {
  let index: SchemeIndex
  private let scoring: UnsafeMutablePointer<BorrowedEvaluator>
  let hasExecution: Bool
  let whole: Points

  init(_ scheme: ScoringScheme) {
    index = SchemeIndex(scheme)
    scoring = .allocate(capacity: 1)
    scoring.initialize(to: BorrowedEvaluator(evaluator: index.evaluator))
    hasExecution = scheme.tree.execution != nil
    whole = scheme.tree.points
  }

  deinit {
    scoring.deinitialize(count: 1)
    scoring.deallocate()
  }

  /// What scores under it.
  var scorer: UnsafePointer<BorrowedEvaluator> { UnsafePointer(scoring) }
}

/// An evaluator that is asked where it lies.
struct BorrowedEvaluator: ~Copyable {
  let evaluator: Evaluator
}
