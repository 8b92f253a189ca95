import Diagnostics
import Reports
import ScoringCore
import SpotChecks

/// Reviewed departments, projects and indicators for programs.
enum ReviewJSON {
  static func json(of department: ReviewedDepartment, in language: Language) -> JSONValue {
    [
      "department": .string(department.key),
      "name": .string(department.name),
      "self": .points(department.selfScore),
      "recomputed": .points(department.recomputed),
      "reviewed": .points(department.reviewed),
      "deviation": .points(department.deviation),
      "projects": .array(department.projects.map { json(of: $0, in: language) }),
    ]
  }

  static func json(of project: ReviewedProject, in language: Language) -> JSONValue {
    [
      "project": .string(project.key.project),
      "name": .string(project.name),
      "state": .string(project.state.rawValue),
      "budget": .decimal(project.budget),
      "self": .points(project.given),
      "recomputed": .points(project.recomputed),
      "verified": .points(project.verified),
      "deviation": .points(project.deviation),
      "class": .optional(project.deviationClass?.name),
      "deduction": .points(project.deduction),
      "reviewed": .points(project.reviewed),
      "self_grade": .optional(project.selfGrade),
      "grade": .optional(project.grade),
      "consequences": .array(project.consequences.map { .string($0.text(in: language)) }),
      "execution": project.execution.map { json(of: $0, in: language) } ?? .null,
      "indicators": .array(project.indicators.map { json(of: $0, in: language) }),
    ]
  }

  private static func json(of indicator: ReviewedIndicator, in language: Language) -> JSONValue {
    let verdict = indicator.verdict
    return [
      "id": .string(indicator.id.text),
      "category": .string(indicator.entry.category.text),
      "subcategory": .string(indicator.entry.subcategory.text),
      "name": .string(indicator.entry.name.text),
      "points": .points(indicator.points),
      "stated": .string(indicator.entry.actual.text),
      "verified": .optional(verdict?.actual),
      "self": .points(indicator.given),
      "recomputed": .points(indicator.recomputed),
      "reviewed": .points(indicator.reviewed),
      "deviation": .points(indicator.deviation),
      "disputed": .bool(indicator.isDisputed),
      "reasons": .array(indicator.explanation.map { .string($0.text(in: language)) }),
      "opinion": .optional(verdict?.opinion),
      "evidence": .optional(verdict?.evidence),
    ]
  }
}
