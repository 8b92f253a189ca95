import Diagnostics
import ScoringCore

/// 规则集: a rule file, read and checked.
public struct RuleSet: Sendable {
  public let id: String
  public let version: String
  public let name: String
  public let status: Status
  /// SHA-256 over the bytes of the file and of all it extends, in lower-case hexadecimal.
  public let digest: String
  /// The file and those it extends, the most basic one last, as shown to the user.
  public let files: [String]
  /// The words for units in targets and actuals.
  public let units: UnitTable
  /// How projects are scored.
  public let project: ScoringScheme
  public let department: DepartmentDefinition
  /// Its parameters, the years it is for, and what changes by year and by project.
  public var composition = RuleComposition()
  /// From which numbers the checks of a submission speak up, and which are silenced.
  public var checks = CheckSettings()
  /// Which projects are worth a visit, and what follows from it.
  public var review = ReviewSettings()

  public init(
    id: String,
    version: String,
    name: String,
    status: Status,
    digest: String,
    files: [String],
    units: UnitTable,
    project: ScoringScheme,
    department: DepartmentDefinition
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.status = status
    self.digest = digest
    self.files = files
    self.units = units
    self.project = project
    self.department = department
  }

  /// How much a rule set may be relied on.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Its numbers were read in the regulation or in the printed forms that follow it.
    case official
    /// Its numbers are taken over from elsewhere, because the local text was not found.
    case assumed
    /// Not to be used for papers without a watermark.
    case unconfirmed

    public var wording: Wording {
      switch self {
      case .official: Wording(zh: "已核实", en: "official")
      case .assumed: Wording(zh: "推定", en: "assumed")
      case .unconfirmed: Wording(zh: "待核实", en: "unconfirmed")
      }
    }
  }
}

/// How the department as a whole (部门整体) is scored.
public struct DepartmentDefinition: Sendable {
  public let rules: DepartmentRules
  /// How the department's own indicators are scored; `nil` where only projects count.
  public let own: ScoringScheme?
  public let note: RuleNote?
  /// What is written about the share of the department's own indicators.
  public let shareNote: RuleNote?

  public init(
    rules: DepartmentRules,
    own: ScoringScheme? = nil,
    note: RuleNote? = nil,
    shareNote: RuleNote? = nil
  ) {
    self.rules = rules
    self.own = own
    self.note = note
    self.shareNote = shareNote
  }
}

/// Where a rule stands in its file and what it rests on.
public struct RuleNote: Hashable, Sendable {
  public let place: SourcePlace
  public let citation: Citation?

  public init(place: SourcePlace, citation: Citation? = nil) {
    self.place = place
    self.citation = citation
  }
}

/// The policies that an explanation may point to.
public enum PolicyKey: String, Hashable, Sendable, CaseIterable {
  // Of an indicator.
  case yesNo = "yes-no"
  case ratings
  case zeroTarget = "zero-target"
  case negativeActual = "negative-actual"
  case missingActual = "missing-actual"
  case missingTarget = "missing-target"
  case textActual = "text-actual"
  case notApplicable = "not-applicable"
  case overAchievement = "over-achievement"
  case evidence
  case handScore = "hand-score"
  case maximum = "at-most-points"
  // Of a tree and its totals.
  case unweighted
  case absentCategory = "absent-category"
  case goals
  case rollUp = "roll-up"
  case consistency = "warnings"
  case rounding
  case grades
  case payout
}

extension RuleSet {
  /// The numbers that score projects of no special type.
  public var scoring: ScoringRules { project.scoring }
  public var grades: [GradeDefinition] { project.grades }
  /// The same rule set with projects of no special type scored by other numbers.
  public func with(_ scoring: ScoringRules) -> RuleSet { with(project: project.with(scoring)) }

  /// The levels of qualitative results for indicators that are not singled out.
  public var levels: [LevelDefinition] { project.ruleDefinition(0).levels }
}
