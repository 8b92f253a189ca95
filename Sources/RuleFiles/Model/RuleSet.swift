import Diagnostics
import ScoringCore

/// 规则集: a rule file, read and checked: the numbers that the evaluator needs, and beside them the names, places and
/// sources that people need.
///
/// `categories[i]` describes `scoring.categories[i]`, `levels[i]` describes `scoring.levels[i]` and so on: the
/// evaluator answers in indices, and this type gives them back their names.
public struct RuleSet: Sendable {
  public let id: String
  public let version: String
  public let name: String
  public let status: Status
  /// SHA-256 over the bytes of the file and of all it extends, in lower-case hexadecimal.
  public let digest: String
  /// The file and those it extends, the most basic one last, as shown to the user.
  public let files: [String]
  public let scoring: ScoringRules
  public let execution: ExecutionDefinition?
  public let categories: [CategoryDefinition]
  public let methods: [TargetKind: RuleNote]
  public let levels: [LevelDefinition]
  public let grades: [GradeDefinition]
  /// The comparator of a target that states none.
  public let unstatedComparator: Comparator
  public let policies: [PolicyKey: RuleNote]
  /// Its parameters, the years it is for, and what changes by year and by project.
  public var composition = RuleComposition()

  public init(
    id: String,
    version: String,
    name: String,
    status: Status,
    digest: String,
    files: [String],
    scoring: ScoringRules,
    execution: ExecutionDefinition?,
    categories: [CategoryDefinition],
    methods: [TargetKind: RuleNote],
    levels: [LevelDefinition],
    grades: [GradeDefinition],
    unstatedComparator: Comparator,
    policies: [PolicyKey: RuleNote]
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.status = status
    self.digest = digest
    self.files = files
    self.scoring = scoring
    self.execution = execution
    self.categories = categories
    self.methods = methods
    self.levels = levels
    self.grades = grades
    self.unstatedComparator = unstatedComparator
    self.policies = policies
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
  case unweighted
  case absentCategory = "absent-category"
  case zeroTarget = "zero-target"
  case negativeActual = "negative-actual"
  case missingActual = "missing-actual"
  case overAchievement = "over-achievement"
  case rounding
  case grades
  case department
}
