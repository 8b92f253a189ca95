import Papers
import SelfEvaluation

/// The narrative report of a self-evaluation in the four parts that Baoding asks for, composed from the result.
///
/// Every number in it is in the result; where the data says nothing, the draft says 【待补充：…】 and
/// ``Paper/openPlaces`` lists it. The department's own text of `narrative.md` stands first in its part.
/// Written in Chinese.
public struct SelfEvaluationReport: Sendable {
  public let result: EvaluationResult

  /// Of its parts; a narrative's sections with these headings go into them.
  public static var headings: [String] { ReportPart.allCases.map(\.heading) }

  public init(_ result: EvaluationResult) {
    self.result = result
  }

  public var document: Paper {
    let submission = result.submission
    let narrative = NarrativePlacement(submission.narrative, headings: Self.headings)
    let reviews = result.projects.map { ProjectReview($0, in: result) }
    let survey = TargetSurvey(reviews, in: result)
    let parts = [
      Organisation(result).section(after: narrative.blocks(under: ReportPart.organisation.heading)),
      GoalAttainment(result, reviews).section(after: narrative.blocks(under: ReportPart.goalAttainment.heading)),
      TargetQuality(result, survey).section(after: narrative.blocks(under: ReportPart.targetQuality.heading)),
      Improvements(result, reviews, survey).section(after: narrative.blocks(under: ReportPart.improvements.heading)),
    ]
    return Paper(
      title: "\(submission.department.name)\(submission.year)年度绩效自评报告",
      watermark: watermark,
      sections: parts + [narrative.rest].compactMap { $0 },
      signature: PaperSignature(
        department: submission.department.name,
        date: submission.compilingDate.map(DayText.text) ?? OpenPlace.text("编制日期")
      )
    )
  }
}

extension SelfEvaluationReport {
  /// A rule set that nobody has checked against its source must not make papers that look official.
  private var watermark: String? {
    result.ruleSet.status == .unconfirmed
      ? "待核实：本稿按未核实的规则集“\(result.ruleSet.id)”评分，仅供内部测算，不得作为正式材料上报" : nil
  }
}

/// The parts of the report.
enum ReportPart: CaseIterable {
  case organisation
  case goalAttainment
  case targetQuality
  case improvements

  var heading: String {
    switch self {
    case .organisation: "绩效自评工作组织开展情况"
    case .goalAttainment: "绩效目标实现情况"
    case .targetQuality: "绩效目标设定质量情况"
    case .improvements: "整改措施及结果应用"
    }
  }
}
