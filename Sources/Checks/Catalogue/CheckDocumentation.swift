import Diagnostics
import RuleFiles

/// What people may want to know about a check.
public struct CheckDocumentation: Sendable {
  /// `L` and two digits; stable for ever.
  public let code: String
  public let severity: Severity
  public let name: Wording
  /// What it finds.
  public let finds: Wording
  /// Why that matters.
  public let matters: Wording
  /// What to do instead; stands under each of its findings, too.
  public let remedy: Wording
  public let sources: [CheckSource]
  /// The numbers of the rule file that it reads.
  public let thresholds: [CheckThreshold]
  /// Findings of the evaluation that tell the same, by their codes: what they tell is not told again.
  public let toldAs: [String]
  /// What it finds something in.
  public let bad: Sample
  /// The same, put right.
  public let good: Sample

  init(
    _ code: String,
    _ severity: Severity,
    name: Wording,
    finds: Wording,
    matters: Wording,
    remedy: Wording,
    sources: [CheckSource],
    thresholds: [CheckThreshold] = [],
    toldAs: [String] = [],
    bad: Sample,
    good: Sample
  ) {
    self.code = code
    self.severity = severity
    self.name = name
    self.finds = finds
    self.matters = matters
    self.remedy = remedy
    self.sources = sources
    self.thresholds = thresholds
    self.toldAs = toldAs
    self.bad = bad
    self.good = good
  }
}

/// What a check rests on.
public enum CheckSource: Hashable, Sendable, CaseIterable {
  /// Checks that budget platforms in use make.
  case platform
  /// 自评复核口径: published standards by which self-evaluations are reviewed.
  case reviewStandards
  /// Notes and mistakes of published self-evaluation tables.
  case publishedTables
  /// Mistakes seen in published target tables and reports.
  case publishedTargets
  /// 财预〔2020〕10号, as it is cited by local rules.
  case national
  /// 四川省 510000_0013zp, notes below the table.
  case sichuanForm
  /// Plain arithmetic.
  case arithmetic

  public var wording: Wording {
    switch self {
    case .platform: Wording(zh: "预算管理平台的自动校验", en: "automatic checks of budget platforms")
    case .reviewStandards: Wording(zh: "公开的绩效自评复核口径", en: "published standards for reviewing self-evaluations")
    case .publishedTables: Wording(zh: "公开的项目支出绩效自评表", en: "published self-evaluation tables")
    case .publishedTargets: Wording(zh: "公开的绩效目标表和自评报告", en: "published target tables and reports")
    case .national: Wording(zh: "财预〔2020〕10号（据地方文件转引）", en: "财预〔2020〕10号, as local rules cite it")
    case .sichuanForm: Wording(zh: "四川省项目支出绩效自评表表注", en: "notes below the table of 四川省")
    case .arithmetic: Wording(zh: "数字勾稽", en: "arithmetic")
    }
  }
}
