import RuleFiles
import ScoringCore
import Submissions

/// What the department and the rules say in their own words.
extension FigureLedger {
  mutating func state(_ texts: String...) { state(texts) }

  mutating func state(_ texts: [String]) {
    for text in texts {
      for figure in WrittenFigure.all(in: text) {
        stated.insert(StatedFigure(value: figure.value, unit: figure.unit))
        statedValues.insert(figure.value)
      }
    }
  }

  mutating func state(_ value: WrittenValue) {
    state(value.raw, WrittenValueText.text(value))
  }

  mutating func add(_ submission: Submission) {
    state(submission.department.name, submission.department.code ?? "", String(submission.year))
    if let day = submission.compilingDate { state(DayText.text(day)) }
    for texts in submission.department.organisation.values { state(texts) }
    for section in submission.narrative.sections {
      state(section.heading)
      state(section.paragraphs)
    }
    for text in submission.plan.overallGoal { state(text.text) }
    for project in submission.projects {
      state(project.id, project.name, project.type, project.unit, project.purpose, project.goal, project.goalResult)
      project.givenScores.total.map { add($0.text, to: \.points) }
    }
    for entry in submission.projects.flatMap(\.indicators) + submission.departmentIndicators { add(entry) }
  }

  mutating func add(_ entry: IndicatorEntry) {
    state(entry.category.text, entry.subcategory.text, entry.name.text, entry.deviationReason)
    state(entry.targetValue)
    state(entry.actualValue)
    state(entry.target.text, entry.actual.text)
    if let previous = entry.previous {
      state(previous.name.text)
      state(previous.actualValue)
    }
  }

  mutating func add(_ rules: RuleSet) {
    state(rules.id, rules.version, rules.name)
    state(RuleSources(rules).notes)
    for grade in rules.grades { add(grade.from.text, to: \.points) }
    for scheme in [rules.project, rules.department.own].compactMap(\.self) { add(scheme) }
    add(PercentText.text(rules.department.rules.ownShare), to: \.percents)
    if let rest = try? Ratio.one.subtracting(rules.department.rules.ownShare) {
      add(PercentText.text(rest), to: \.percents)
    }
  }

  mutating func add(_ scheme: ScoringScheme) {
    add(scheme.tree.points.text, to: \.points)
    if let execution = scheme.tree.execution { add(execution.points.text, to: \.points) }
    for node in scheme.tree.nodes { node.points.map { add($0.text, to: \.points) } }
    for node in scheme.nodes { state(node.name) }
    for grade in scheme.grades { state(grade.name) }
    for limit in scheme.limits { state(limit.name) }
  }
}
