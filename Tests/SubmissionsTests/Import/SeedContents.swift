import OfficeFiles
import Submissions

/// What a submission holds, line by line, in a form in which it can be written down by hand. Long texts are there by their
/// digests only: the first twelve digits of SHA-256 of the text without blanks.
enum SeedContents {
  static func lines(of submission: Submission) -> [String] {
    let plan = submission.plan
    var lines = [
      row("department", submission.department.name, submission.department.code ?? "", "\(submission.year)"),
      row("overall-goal", texts(plan.overallGoal)), row("safeguards", texts(plan.safeguards)),
    ]
    lines += plan.itemisedGoals.map {
      row("item", short($0.title.text), texts($0.text), texts($0.goal), texts($0.indicators))
    }
    lines += plan.figures.map { row("figure", $0.name.text, $0.value?.text ?? "") }
    lines += plan.keyTasks.map { row("task", $0.name.text, $0.amount?.text ?? "", short($0.content), short($0.goal)) }
    lines += submission.narrative.sections.map { row("section", $0.heading, "\($0.paragraphs.count)") }
    lines += submission.projects.flatMap { project in
      [
        row(
          "project",
          project.id,
          project.name,
          project.unit,
          project.budget.initial?.text ?? "",
          project.budget.executed?.text ?? "",
          project.fiscalFunds?.text ?? "",
          project.otherFunds?.text ?? "",
          project.spendingPlan.shares.map { "\($0.month):\($0.percent?.text ?? "")" }.joined(separator: " "),
          short(project.purpose),
          short(project.goal)
        )
      ] + project.indicators.map(line)
    }
    return lines + submission.departmentIndicators.map(line)
  }

  private static func line(_ indicator: IndicatorEntry) -> String {
    row(
      "indicator",
      indicator.category.text,
      indicator.subcategory.text,
      indicator.name.text,
      short(indicator.target.text),
      short(indicator.basis),
      short(indicator.description)
    )
  }

  private static func row(_ cells: String...) -> String { cells.joined(separator: "\t") }

  private static func texts(_ cells: [Cell]) -> String {
    cells.isEmpty ? "0" : "\(cells.count) " + digest(cells.map(\.text).joined())
  }

  /// Facts are as short as a name or a target value; what is longer is somebody's sentence.
  private static func short(_ text: String) -> String {
    let plain = withoutBlanks(text)
    return plain.unicodeScalars.count <= 16 ? plain : digest(plain)
  }

  private static func digest(_ text: String) -> String {
    String(SHA256.hexDigest(of: Array(withoutBlanks(text).utf8)).prefix(12))
  }

  private static func withoutBlanks(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
