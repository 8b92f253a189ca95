import Diagnostics
import ScoringCore

/// 自评材料: what one department hands in for one year, as it was written.
public struct Submission: Sendable {
  public var department: Department
  public var year: Int
  /// The rule set that the submission asks for, by id.
  public var ruleSet: Cell?
  /// 编制日期, `nil` when not stated.
  public var compilingDate: CalendarDay?
  public var projects: [ProjectEntry]
  /// Indicators of the department as a whole: those with an empty 项目编码.
  public var departmentIndicators: [IndicatorEntry]
  /// 部门整体绩效目标: what the department planned as a whole.
  public var plan: DepartmentPlan
  /// Optional text for the report, by heading.
  public var narrative: Narrative
  /// Rows of totals of the indicator table.
  public var totals: [WrittenTotal]
  /// Findings that the department has looked at and accepts.
  public var silenced: [Silencing]
  /// The files it was read from, in reading order, with their SHA-256 digests.
  public var inputs: [InputFile]

  public init(
    department: Department,
    year: Int,
    ruleSet: Cell? = nil,
    compilingDate: CalendarDay? = nil,
    projects: [ProjectEntry] = [],
    departmentIndicators: [IndicatorEntry] = [],
    plan: DepartmentPlan = DepartmentPlan(),
    narrative: Narrative = Narrative(),
    totals: [WrittenTotal] = [],
    silenced: [Silencing] = [],
    inputs: [InputFile] = []
  ) {
    self.department = department
    self.year = year
    self.ruleSet = ruleSet
    self.compilingDate = compilingDate
    self.projects = projects
    self.departmentIndicators = departmentIndicators
    self.plan = plan
    self.narrative = narrative
    self.totals = totals
    self.silenced = silenced
    self.inputs = inputs
  }

  public struct InputFile: Hashable, Sendable {
    public let path: String
    /// SHA-256 in lower-case hexadecimal.
    public let digest: String

    public init(path: String, digest: String) {
      self.path = path
      self.digest = digest
    }
  }
}
