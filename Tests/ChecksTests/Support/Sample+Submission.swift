import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions
import Testing

@testable import Checks

/// Makes a submission of a sample, as if it had been read from files: indicators stand on lines of their own in
/// `indicators.csv`, projects in `projects.csv`, headings of the report in `narrative.md`.
extension Sample {
  func submission() throws -> Submission {
    var builder = SubmissionBuilder()
    let submission = try builder.submission(of: self)
    guard !lastYear.isEmpty else { return submission }
    let previous = try Sample(department: department, year: year - 1, projects: lastYear).submission()
    return PreviousYear.beside(submission, previous: previous).submission
  }

  /// The findings of evaluation and checks, as `jixiao check` would list them.
  func run() throws -> CheckRun {
    let result = try SelfEvaluator(ruleSet: Self.ruleSet(rules), programVersion: "test").evaluate(submission())
    return CheckRun(result)
  }

  func codes() throws -> [String] { try run().findings.map(\.code) }

  static func ruleSet(_ id: String) throws -> RuleSet { id == "cn-2020" ? try national.get() : try load(id) }

  /// Read once; most tests score under it.
  private static let national = Result { try load("cn-2020") }

  private static func load(_ id: String) throws -> RuleSet {
    try RuleLoader(readFile: { _ throws(UnusableInput) in nil }).load(id)
  }
}

private struct SubmissionBuilder {
  private var indicatorLine = 1
  private var reportLine = 0

  mutating func submission(of sample: Sample) throws -> Submission {
    var submission = Submission(department: Department(name: sample.department), year: sample.year)
    for (index, project) in sample.projects.enumerated() {
      submission.projects.append(try entry(of: project, line: index + 2))
    }
    submission.departmentIndicators = try sample.ownRows.map { try row($0) }
    submission.plan = DepartmentPlan(
      itemisedGoals: sample.goals.enumerated().map { index, goal in
        .init(title: cell(goal.title, "plan.md", 10 + index), text: [cell(goal.text, "plan.md", 10 + index)])
      },
      safeguards: sample.safeguards.enumerated().map { cell($0.element, "plan.md", 100 + $0.offset) },
      keyTasks: try sample.keyTasks.enumerated().map { index, task in
        .init(name: cell(task.name, "plan.md", 200 + index), amount: try number(task.amount))
      },
      figures: try sample.figures.enumerated().map { index, figure in
        .init(name: cell(figure.name, "plan.md", 300 + index), value: try number(figure.amount))
      }
    )
    submission.narrative = narrative(sample.report)
    if let total = sample.total {
      let label = cell("合计", "indicators.csv", indicatorLine + 1)
      submission.totals = [
        WrittenTotal(
          projectID: submission.projects.last?.id ?? "",
          label: label,
          points: try number(total.points),
          givenScore: try number(total.given)
        )
      ]
    }
    return submission
  }

  private mutating func entry(of project: Sample.Project, line: Int) throws -> ProjectEntry {
    let months = SpendingPlan.usualMonths
    return ProjectEntry(
      id: project.id.isEmpty ? "P\(line - 1)" : project.id,
      name: project.name,
      budget: BudgetFacts(
        initial: try number(project.initial),
        adjusted: try number(project.adjusted),
        executed: try number(project.executed)
      ),
      fiscalFunds: try number(project.fiscal),
      carriedOver: try number(project.carriedOver),
      otherFunds: try number(project.other),
      purpose: project.purpose,
      spendingPlan: SpendingPlan(
        shares: zip(months, project.plan).map { .init(month: $0, written: cell($1, "projects.csv", line)) }
      ),
      unit: project.unit,
      goal: project.goal,
      note: project.note,
      indicators: try project.rows.map { try row($0) },
      place: SourcePlace(file: "projects.csv", line: line)
    )
  }

  private mutating func row(_ row: Sample.Row) throws -> IndicatorEntry {
    indicatorLine += 1
    let line = indicatorLine
    func cell(_ text: String, _ column: Int) -> Cell {
      Cell(text, at: SourcePlace(file: "indicators.csv", line: line, column: column))
    }
    return IndicatorEntry(
      category: cell(row.category, 1),
      subcategory: cell(row.subcategory, 2),
      name: cell(row.name, 3),
      description: row.description,
      periodTarget: row.period.isEmpty ? nil : cell(row.period, 6),
      target: cell(row.target, 4),
      actual: cell(row.actual, 5),
      targetValue: NotationReader.target(row.target),
      actualValue: NotationReader.actual(row.actual),
      points: try number(row.points),
      givenScore: try number(row.given),
      evidence: row.evidence,
      deviationReason: row.reason,
      note: row.note,
      place: SourcePlace(file: "indicators.csv", line: line, column: 3)
    )
  }

  private mutating func narrative(_ lines: [String]) -> Narrative {
    var sections: [(heading: String, paragraphs: [String], line: Int)] = []
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("# ") {
        sections.append((String(line.dropFirst(2)), [], index + 1))
      } else {
        if sections.isEmpty { sections.append(("", [], 1)) }
        sections[sections.count - 1].paragraphs.append(line)
      }
    }
    return Narrative(
      sections: sections.map {
        .init(heading: $0.heading, paragraphs: $0.paragraphs, place: SourcePlace(file: "narrative.md", line: $0.line))
      }
    )
  }

  private func cell(_ text: String, _ file: String, _ line: Int) -> Cell {
    Cell(text, at: SourcePlace(file: file, line: line))
  }

  private func number(_ text: String) throws -> ExactDecimal? {
    guard !text.isEmpty else { return nil }
    let number: ExactDecimal = try #require(ExactDecimal(text), "\(text) is no number")
    return number
  }
}
