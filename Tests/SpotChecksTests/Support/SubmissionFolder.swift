import Diagnostics
import OfficeFiles
import RuleFiles
import SelfEvaluation
import Submissions
import Testing

@testable import SpotChecks

/// A submission as a department hands it in, to be written into a folder and read from it.
struct SampleDepartment {
  var name = "某市科学技术协会"
  var code = "101"
  var year = 2024
  var projects: [SampleProject]

  func write(to folder: String) throws {
    let head = "department: \(name)\ndepartment-code: '\(code)'\nyear: \(year)\n"
    let table = ["项目编码,项目名称,年初预算数,全年预算数,全年执行数,财政资金,自评总分,备注"] + projects.map(\.line)
    let rows =
      ["项目编码,一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,自评得分,佐证材料,偏差原因及改进措施"]
      + projects.flatMap { project in project.rows.map { "\(project.id),\($0)" } }
    try OutputFolder(folder).write([
      OutputFile(name: "submission.yaml", text: head),
      OutputFile(name: "projects.csv", text: table.joined(separator: "\n") + "\n"),
      OutputFile(name: "indicators.csv", text: rows.joined(separator: "\n") + "\n"),
    ])
  }

  func evaluate(under rules: String = "cn-2020") throws -> EvaluationResult {
    try withTemporaryFolder { folder in
      try write(to: folder)
      let reading = try SubmissionReader.read(folder)
      return try SelfEvaluator(ruleSet: .shipped(rules), programVersion: "test")
        .evaluate(reading.submission, readingFindings: reading.findings)
    }
  }
}

struct SampleProject {
  var id = "P1"
  var name = "科普活动经费"
  var initial = "100"
  var adjusted = "100"
  var executed = "100"
  var fiscal = "100"
  var total = ""
  var note = ""
  var rows = Self.complete

  var line: String { "\(id),\(name),\(initial),\(adjusted),\(executed),\(fiscal),\(total),\(note)" }

  /// 50 + 30 + 10, all met and proved.
  static let complete = [
    "产出指标,数量指标,讲座场次,≥12场,13场,50,50,签到表,", "效益指标,社会效益指标,公民具备科学素质的比例,≥12%,12.5%,30,30,抽样调查报告,",
    "满意度指标,服务对象满意度指标,听众满意度,≥90%,93%,10,10,调查问卷200份,",
  ]
}

extension RuleSet {
  /// Read once; many tests score under them.
  static func shipped(_ id: String) throws -> RuleSet {
    switch id {
    case "cn-2020": try national.get()
    case "review-pidu": try review.get()
    default: try load(id)
    }
  }

  private static let national = Result { try load("cn-2020") }
  private static let review = Result { try load("review-pidu") }

  private static func load(_ id: String) throws -> RuleSet {
    try RuleLoader(readFile: { _ throws(UnusableInput) in nil }).load(id)
  }
}
