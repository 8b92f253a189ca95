import Diagnostics
import Reports
import Submissions

/// What an import found, and what comes next.
struct ImportSummary {
  private let imported: ImportedSubmission
  private let findings: [Finding]
  private let folder: String
  private let files: [String]

  init(_ imported: ImportedSubmission, findings: [Finding], folder: String, files: [String]) {
    self.imported = imported
    self.findings = findings
    self.folder = folder
    self.files = files
  }

  private var submission: Submission { imported.submission }

  func lines(in language: Language) -> [String] {
    let department = submission.department.name
    let projects = submission.projects.map { project in
      let budget =
        project.budget.initial.map(MoneyText.withUnit) ?? Wording(zh: "未写预算数", en: "no budget").text(in: language)
      return "  \(project.id)  \(project.name)  \(budget)  "
        + Wording(zh: "指标 \(project.indicators.count) 项", en: "\(project.indicators.count) indicators").text(
          in: language
        )
    }
    let own = submission.departmentIndicators.count
    let ownLine = Wording(zh: "  部门整体  指标 \(own) 项", en: "  department as a whole  \(own) indicators")
    return [
      Wording(
        zh: "\(department) \(submission.year) 年度：项目 \(projects.count) 个，指标 \(count) 项",
        en: "\(department) \(submission.year): \(projects.count) projects, \(count) indicators"
      ).text(in: language)
    ] + projects + (own > 0 ? [ownLine.text(in: language)] : [])
      + [
        Wording(
          zh: "已写入 \(folder)：\(files.joined(separator: "、"))",
          en: "written to \(folder): \(files.joined(separator: ", "))"
        ),
        Wording(
          zh: "下一步：在 \(Self.toFill) 中填写全年预算数、全年执行数和各指标的实际完成值，再运行 jixiao evaluate \(folder)",
          en:
            "next: fill in budgets, what was spent and the actual results in \(Self.toFill), then run jixiao evaluate \(folder)"
        ),
      ].map { $0.text(in: language) }
  }

  /// The file that people fill in.
  private static let toFill = SubmissionWorkbookFile.name

  private var count: Int {
    submission.projects.reduce(submission.departmentIndicators.count) { $0 + $1.indicators.count }
  }

  func json(in language: Language) -> JSONValue {
    [
      "schema": .integer(1),
      "department": .string(submission.department.name),
      "department_code": .optional(submission.department.code),
      "year": .integer(submission.year),
      "projects": .array(
        submission.projects.map { project in
          [
            "id": .string(project.id), "name": .string(project.name),
            "budget": project.budget.initial.map { .number($0.text) } ?? .null,
            "indicators": .integer(project.indicators.count),
          ]
        }
      ),
      "department_indicators": .integer(submission.departmentIndicators.count),
      "origins": .array(imported.origins.map(origin)),
      "files": .array(files.map(JSONValue.string)),
      "findings": .array(findings.map { $0.json(in: language) }),
    ]
  }

  private func origin(_ origin: ValueOrigin) -> JSONValue {
    [
      "project": .string(origin.project), "indicator": .string(origin.indicator), "column": .string(origin.column),
      "text": .string(origin.cell.text), "source": origin.cell.place.json,
    ]
  }
}
