import Diagnostics
import ScoringCore
import YAMLFiles

/// The cases that a rule set is tested with, read from the file beside it: what is handed in, and what must come out.
public struct RuleCases: Sendable {
  /// The rule set that they are for, by id.
  public let rules: PlacedText
  public let cases: [RuleCase]
  /// The file, to show its lines.
  public let source: SourceText
}

/// A text of the user's and where it stands.
public struct PlacedText: Hashable, Sendable {
  public let text: String
  public let place: SourcePlace

  public init(_ text: String, at place: SourcePlace) {
    self.text = text
    self.place = place
  }
}

/// One case: a small submission and what it must earn.
public struct RuleCase: Sendable {
  public let name: PlacedText
  /// The year of the self-evaluation; `nil` leaves it to whoever runs the case.
  public let year: Int?
  public let parameters: [(name: PlacedText, value: String)]
  public let projects: [CaseProject]
  public let department: CaseDepartment
  /// Whether it is about one indicator alone, so that nothing else of its project is looked at.
  public let isSingleIndicator: Bool
  /// Codes of findings that must come up, and that must not.
  public let findings: [PlacedText]
  public let noFindings: [PlacedText]
}

/// A project of a case.
public struct CaseProject: Sendable {
  public let name: String?
  /// 项目类型
  public let type: String?
  /// 否决事项, as a table would state them.
  public let events: PlacedText?
  /// In 万元.
  public let budget: BudgetFacts
  public let indicators: [CaseIndicator]
  public let expected: ExpectedPart
  public let place: SourcePlace
}

/// The department as a whole.
public struct CaseDepartment: Sendable {
  public let indicators: [CaseIndicator]
  public let expected: ExpectedPart
}

/// An indicator of a case, as a table would state it.
public struct CaseIndicator: Sendable {
  /// 年度绩效目标
  public let goal: PlacedText?
  public let category: PlacedText?
  public let subcategory: PlacedText?
  public let name: PlacedText
  public let target: PlacedText?
  public let actual: PlacedText?
  /// 分值
  public let points: ExactDecimal?
  /// 自评得分
  public let selfScore: ExactDecimal?
  /// 扣分
  public let deduction: ExactDecimal?
  /// 核减事项, as a table would state them.
  public let adjustments: PlacedText?
  public let evidence: String
  /// 偏差原因及改进措施
  public let reason: String
  /// 填报单位
  public let unit: String
  /// 资金额度 of that unit, in 万元.
  public let amount: ExactDecimal?
  public let expected: ExpectedIndicator
  public let place: SourcePlace
}
