import RuleFiles
import ScoringCore
import SelfEvaluation

@testable import SpotChecks

/// Reviews as papers and figures are made from: what matters is stated, the rest is all the same.
enum ReviewSample {
  static let header = ReviewHeader(
    title: "抽查",
    year: 2020,
    organisation: "某市财政局",
    startedBy: "某市财政局",
    startedAt: Moment(seconds: 0),
    rules: RuleIdentity(id: "review-pidu", version: "1.0", digest: ""),
    plan: PlanIdentity(id: "2020-1", algorithm: "jixiao-sampling", version: "1", seed: 1),
    program: "test"
  )

  static let severe = DeviationClass(name: "严重偏差", upTo: nil, note: RuleNote(place: .init(file: "x.yaml")))

  static func key(_ number: Int, of department: String = "1") -> ProjectKey {
    ProjectKey(department: department, project: "P\(number)")
  }

  static func project(
    _ number: Int,
    of department: String = "1",
    budget: ExactDecimal? = nil,
    selfScore: Points? = Points(whole: 98),
    verified: Points = Points(whole: 70),
    grade: String = "中"
  ) -> ReviewedProject {
    ReviewedProject(
      key: key(number, of: department),
      name: "基建项目\(number)",
      budget: budget,
      given: selfScore,
      recomputed: selfScore,
      verified: verified,
      deduction: .zero,
      reviewed: verified,
      deviationClass: severe,
      selfGrade: "优",
      grade: grade,
      isGradeCapped: false,
      isProvisional: false,
      indicators: [],
      execution: nil,
      findings: []
    )
  }

  static func department(
    _ projects: [ReviewedProject],
    key: String = "1",
    name: String = "某局",
    selfScore: Points? = Points(whole: 98),
    reviewed: Points? = Points(whole: 70)
  ) throws -> ReviewedDepartment {
    ReviewedDepartment(
      key: key,
      name: name,
      projects: projects,
      selfScore: selfScore,
      recomputed: selfScore,
      reviewed: reviewed,
      receipt: try SampleDepartment(projects: [SampleProject()]).evaluate().receipt,
      findings: []
    )
  }

  /// - Parameter frame: `nil` where it is the reviewed projects, with no signals.
  static func figures(_ departments: [ReviewedDepartment], frame: [FrameItem]? = nil) -> ReviewFigures {
    let projects = departments.flatMap(\.projects)
    return ReviewFigures(
      header: header,
      sample: nil,
      frame: frame ?? projects.map { item($0.key, budget: $0.budget) },
      planned: projects.count,
      departments: departments,
      grades: ["优", "良", "中", "差"],
      classes: [severe]
    )
  }

  static func item(_ key: ProjectKey, budget: ExactDecimal? = nil, signals: [RiskSignal] = []) -> FrameItem {
    FrameItem(key: key, departmentName: "某局", projectName: "基建项目", budget: budget, signals: signals)
  }
}
