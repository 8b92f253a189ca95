import Diagnostics
import RuleFiles
import Submissions

/// The submission that a case stands for: what a department would have handed in.
struct CaseSubmission {
  let submission: Submission

  init(_ ruleCase: RuleCase, under ruleSet: RuleSet) {
    submission = Submission(
      department: Department(name: ruleCase.name.text),
      year: ruleCase.year ?? RuleTester.standardYear,
      projects: ruleCase.projects.enumerated().map { index, project in
        Self.entry(project, id: "P\(index + 1)", name: project.name ?? ruleCase.name.text, under: ruleSet)
      },
      departmentIndicators: ruleCase.department.indicators.map { indicator in
        Self.entry(indicator, under: ruleSet.department.own ?? ruleSet.project)
      }
    )
  }

  private static func entry(_ project: CaseProject, id: String, name: String, under ruleSet: RuleSet) -> ProjectEntry {
    let type = project.type ?? ""
    let variant = ruleSet.composition.variants.first { $0.fits(name: name, type: type) }
    let scheme = variant?.rules.project ?? ruleSet.project
    return ProjectEntry(
      id: id,
      name: name,
      type: type,
      budget: project.budget,
      events: project.events.map { Cell($0.text, at: $0.place) },
      indicators: project.indicators.map { entry($0, under: scheme) },
      place: project.place
    )
  }

  private static func entry(_ indicator: CaseIndicator, under scheme: ScoringScheme) -> IndicatorEntry {
    func cell(_ text: PlacedText?, or standard: String = "") -> Cell {
      Cell(text?.text ?? standard, at: text?.place ?? indicator.place)
    }
    return IndicatorEntry(
      goal: indicator.goal.map { Cell($0.text, at: $0.place) },
      category: cell(indicator.category, or: category(of: indicator.name.text, in: scheme)),
      subcategory: cell(indicator.subcategory),
      name: cell(indicator.name),
      target: cell(indicator.target),
      actual: cell(indicator.actual),
      targetValue: NotationReader.target(indicator.target?.text ?? ""),
      actualValue: NotationReader.actual(indicator.actual?.text ?? ""),
      points: indicator.points,
      givenScore: indicator.selfScore,
      deduction: indicator.deduction,
      adjustments: indicator.adjustments.map { Cell($0.text, at: $0.place) },
      evidence: indicator.evidence,
      deviationReason: indicator.reason,
      reportingUnit: indicator.unit,
      amount: indicator.amount,
      place: indicator.place
    )
  }

  /// Where an indicator that names no category belongs: where the rules prescribe it, or in the first.
  private static func category(of name: String, in scheme: ScoringScheme) -> String {
    let prescribed = scheme.nodes.indices.first { index in
      let node = scheme.nodes[index]
      return node.isIndicator
        && ([node.name] + node.aliases).contains { NameKey.indicator($0) == NameKey.indicator(name) }
    }
    return (prescribed ?? scheme.categories.first).flatMap(scheme.categoryName) ?? ""
  }
}
