import Diagnostics
import RuleFiles
import Submissions

/// The submission that a case stands for: what a department would have handed in.
struct CaseSubmission {
  let submission: Submission

  init(_ ruleCase: RuleCase, under ruleSet: RuleSet) {
    let category = ruleSet.categories.first?.name ?? ""
    submission = Submission(
      department: Department(name: ruleCase.name.text),
      year: ruleCase.year ?? RuleTester.standardYear,
      projects: ruleCase.projects.enumerated().map { index, project in
        ProjectEntry(
          id: "P\(index + 1)",
          name: project.name ?? ruleCase.name.text,
          budget: project.budget,
          indicators: project.indicators.map { Self.entry($0, category: category) },
          place: project.place
        )
      },
      departmentIndicators: ruleCase.department.indicators.map { Self.entry($0, category: category) }
    )
  }

  /// - Parameter category: where an indicator that names none belongs.
  private static func entry(_ indicator: CaseIndicator, category: String) -> IndicatorEntry {
    func cell(_ text: PlacedText?, or standard: String = "") -> Cell {
      Cell(text?.text ?? standard, at: text?.place ?? indicator.place)
    }
    return IndicatorEntry(
      category: cell(indicator.category, or: category),
      subcategory: cell(indicator.subcategory),
      name: cell(indicator.name),
      target: cell(indicator.target),
      actual: cell(indicator.actual),
      targetValue: NotationReader.target(indicator.target?.text ?? ""),
      actualValue: NotationReader.actual(indicator.actual?.text ?? ""),
      points: indicator.points,
      givenScore: indicator.selfScore,
      evidence: indicator.evidence,
      deviationReason: indicator.reason,
      place: indicator.place
    )
  }
}
