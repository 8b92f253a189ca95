import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// 复核底稿: what a reviewer takes along to one project, an indicator in each row.
public struct WorkingPaper: Hashable, Sendable {
  public let identity: PaperIdentity
  public let departmentName: String
  public let projectName: String
  public let year: Int
  /// In the order of the submission, budget execution the last.
  public let rows: [Row]
  /// 核减事项 that the review rules know, by name.
  public let adjustments: [String]
  /// How the project was drawn; `nil` where the paper is only held against a returned one.
  public var plan: PlanIdentity?
  /// What speaks for a closer look.
  public var risk = RiskAssessment.none

  public struct Row: Hashable, Sendable {
    public let id: IndicatorID
    public let category: String
    public let subcategory: String
    public let name: String
    /// 指标值 with its comparator and without its unit, where it is one number; else as written.
    public let target: String
    /// 计量单位
    public let unit: String
    /// 分值
    public let points: Points?
    /// 自评完成值, as written.
    public let selfActual: String
    /// 自评得分, as the department wrote it, else as its figures make it.
    public let selfScore: Points?
    /// 佐证材料 that the department names.
    public let selfEvidence: String
  }

  /// - Parameters:
  ///   - project: as it was recomputed.
  ///   - rules: the review rules, whose adjustments reviewers may name.
  public init(_ project: ProjectResult, of department: DepartmentIntake, plan: String, rules: RuleSet) {
    self.init(
      project,
      identity: PaperIdentity(
        plan: plan,
        project: ProjectKey(department: department.key, project: project.entry.id),
        submissionDigest: department.submissionDigest
      ),
      departmentName: department.name,
      year: department.year,
      adjustments: rules.project.adjustments.filter { $0.trigger == nil }.map(\.name)
    )
  }

  init(
    _ project: ProjectResult,
    identity: PaperIdentity,
    departmentName: String,
    year: Int,
    adjustments: [String]
  ) {
    self.identity = identity
    self.departmentName = departmentName
    projectName = project.entry.name
    self.year = year
    self.adjustments = adjustments
    var scored: [Line: IndicatorResult] = [:]
    for indicator in project.indicators { scored[Line(indicator.entry)] = indicator }
    let entries = project.entry.indicators
    let indicators = zip(IndicatorID.ids(of: entries), entries).filter {
      !ExecutionRow.isExecution($1, under: project.scheme)
    }
    rows =
      indicators.map { id, entry in
        let result = scored[Line(entry)]
        let (target, unit) = Self.targetAndUnit(of: entry)
        return Row(
          id: id,
          category: entry.category.text,
          subcategory: entry.subcategory.text,
          name: entry.name.text.isEmpty ? entry.subcategory.text : entry.name.text,
          target: target,
          unit: unit,
          points: result?.points ?? entry.points.flatMap { try? Points($0) },
          selfActual: entry.actual.text,
          selfScore: entry.givenScore.flatMap { try? Points($0) } ?? result?.score,
          selfEvidence: entry.evidence
        )
      } + [ExecutionRow.row(of: project)].compactMap(\.self)
  }

  private struct Line: Hashable {
    let line: Int?
    let name: String

    init(_ entry: IndicatorEntry) {
      line = entry.place.line
      name = entry.name.text
    }
  }

  /// `≥12场` as `≥12` and `场`, where nothing of it is lost.
  private static func targetAndUnit(of entry: IndicatorEntry) -> (target: String, unit: String) {
    let text = entry.target.text
    guard case .quantity(let quantity) = entry.targetValue.reading, !quantity.unit.written.isEmpty,
      text.hasSuffix(quantity.unit.written), quantity.unit.written != "%"
    else { return (text, "") }
    return (String(text.dropLast(quantity.unit.written.count)), quantity.unit.written)
  }
}

/// To what a working paper belongs. What a returned paper does not tell any more is empty.
public struct PaperIdentity: Hashable, Sendable {
  /// The id of the sampling plan.
  public var plan: String
  public var project: ProjectKey
  /// SHA-256 over all files of the submission when the paper was made.
  public var submissionDigest: String

  public init(plan: String, project: ProjectKey, submissionDigest: String) {
    self.plan = plan
    self.project = project
    self.submissionDigest = submissionDigest
  }
}
