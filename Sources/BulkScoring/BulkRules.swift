import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// A rule set made ready for many rows, shared by all workers.
final class BulkRules: Sendable {
  let ruleSet: RuleSet
  /// The general scheme, those of the variants, and that of the department's own indicators.
  let schemes: [BulkScheme]
  /// The scheme of the department's own indicators; `nil` where only projects count.
  let own: Int?
  let year: Int?
  /// Two dates without a year can be compared in any; this one has a leap day.
  var yearOfDates: Int { year ?? 2_000 }
  /// Whether the points of an indicator may depend on the other rows of its project, so that all rows are kept.
  let keepsAllRows: Bool
  /// Whether rows are kept as they were written, and bound together when their project is complete.
  let keepsTexts: Bool

  /// - Parameters:
  ///   - columns: those that any of the tables has.
  ///   - keepsAllRows: for tables whose rows turned out to need each other, or can be read only once.
  init(_ ruleSet: RuleSet, year: Int?, columns: Set<FlatColumn>, keepsAllRows: Bool) {
    self.ruleSet = ruleSet
    self.year = year
    let variants = ruleSet.composition.variants.map { $0.rules.project }
    let all = [ruleSet.project] + variants + (ruleSet.department.own.map { [$0] } ?? [])
    schemes = all.map { BulkScheme($0) }
    own = ruleSet.department.own == nil ? nil : all.count - 1
    self.keepsAllRows = keepsAllRows || !schemes.allSatisfy { $0.evaluator.addsUpPlainly }
    keepsTexts = Self.needTexts(schemes, columns)
  }

  /// Whether the rules ask for more of a table with these columns than the values of single rows.
  private static func needTexts(_ schemes: [BulkScheme], _ columns: Set<FlatColumn>) -> Bool {
    let isReviewed = !columns.isDisjoint(with: [.givenScore, .deduction, .adjustments])
    return isReviewed
      || schemes.contains { scheme in
        let (definition, scoring) = (scheme.index.scheme, scheme.index.scheme.scoring)
        return scoring.goals == .apart || definition.rollUp == .beforeScoring
          || definition.adjustments.contains { $0.trigger == .duplicate }
          || (columns.contains(.events) && !definition.events.isEmpty)
          || (columns.contains(.evidence) && scoring.indicatorRules.contains { $0.policies.evidence != .ignored })
          || scoring.indicatorRules.contains { !$0.checklist.isEmpty || $0.ratings != nil }
      }
  }

  var hasVariants: Bool { !ruleSet.composition.variants.isEmpty }

  /// The scheme for a project.
  func variant(name: String, type: String) -> Int {
    let match = ruleSet.composition.variants.firstIndex { $0.fits(name: name, type: type) }
    return match.map { $0 + 1 } ?? 0
  }

  /// Whether the place of an indicator, or its rule, may depend on its name.
  static func needsNames(_ ruleSet: RuleSet) -> Bool {
    let variants = ruleSet.composition.variants.map { $0.rules.project }
    return ([ruleSet.project] + variants + [ruleSet.department.own].compactMap(\.self)).contains { scheme in
      !scheme.overrides.isEmpty || scheme.nodes.contains { $0.isIndicator }
    }
  }
}

/// A scheme that is looked into for every project, and therefore not copied.
final class BulkScheme: Sendable {
  let index: SchemeIndex
  let evaluator: Evaluator

  init(_ scheme: ScoringScheme) {
    index = SchemeIndex(scheme)
    evaluator = index.evaluator
  }
}
