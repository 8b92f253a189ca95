import Diagnostics
import Reports
import RuleFiles
import ScoringCore
import SpotChecks

/// The figures of a reported review for programs: `jixiao spot-check report --json`.
enum FiguresJSON {
  static func json(
    of figures: ReviewFigures,
    files: [String],
    findings: [Finding],
    in language: Language
  ) -> JSONValue {
    [
      "schema": .integer(SpotCheckJSON.schema),
      "plan": SpotCheckJSON.plan(figures.header.plan, year: figures.header.year),
      "review_rules": SpotCheckJSON.rules(figures.otherRules ?? figures.header.rules),
      "files": .array(files.map(JSONValue.string)),
      "coverage": coverage(figures),
      "grades": .array(
        figures.overview.grades.map { grade in
          [
            "name": .string(grade.name), "self": .integer(grade.before), "reviewed": .integer(grade.after),
            "share": .rounded(grade.share),
          ]
        }
      ),
      "deviations": deviations(figures, in: language),
      "signals": .array(figures.signals.map(json)),
      "problems": .array(
        figures.kinds.map { kind in
          [
            "name": .string(kind.name), "indicators": .integer(kind.indicators), "projects": .integer(kind.projects),
            "points": .points(kind.points),
          ]
        }
      ),
      "departments": .array(figures.departments.map(json)),
      "projects": .array(figures.projects.map { json(of: $0, in: language) }),
      "changed_submissions": .array(figures.changed.map(JSONValue.string)),
      "findings": SpotCheckJSON.findings(findings, in: language),
    ]
  }

  private static func coverage(_ figures: ReviewFigures) -> JSONValue {
    let overview = figures.overview
    return [
      "planned": .integer(figures.planned),
      "projects": .integer(overview.reviewed.projects),
      "of_projects": .integer(overview.population.projects),
      "share_of_projects": .rounded(overview.shareOfProjects),
      "money": .decimal(overview.reviewed.budget),
      "of_money": .decimal(overview.population.budget),
      "share_of_money": .rounded(overview.shareOfMoney),
      "disputed": .array(figures.disputed.map(JSONValue.string)),
      "unscorable": .array(figures.unscorable.map(JSONValue.string)),
      "open": .array(figures.open.map(JSONValue.string)),
    ]
  }

  private static func deviations(_ figures: ReviewFigures, in language: Language) -> JSONValue {
    let distribution = figures.distribution
    return [
      "mean": SpotCheckJSON.statistic(distribution?.mean),
      "median": SpotCheckJSON.statistic(distribution?.median),
      "lower_quartile": SpotCheckJSON.statistic(distribution?.lowerQuartile),
      "upper_quartile": SpotCheckJSON.statistic(distribution?.upperQuartile),
      "largest": .decimal(distribution?.largest),
      "classes": .array(
        figures.overview.classes.map { ["name": .string($0.name), "projects": .integer($0.projects)] }
      ),
      "correlation": SpotCheckJSON.statistic(figures.pearson),
      "rank_correlation": SpotCheckJSON.statistic(figures.spearman),
      "estimate": figures.estimate.map { json(of: $0, in: language) } ?? .null,
    ]
  }

  private static func json(of estimate: MeanEstimate, in language: Language) -> JSONValue {
    var (bounds, reason): (JSONValue, JSONValue) = (.null, .null)
    switch estimate.interval {
    case .stated(let stated):
      bounds = [
        "lower": SpotCheckJSON.statistic(stated.lower), "upper": SpotCheckJSON.statistic(stated.upper),
        "confidence": SpotCheckJSON.statistic(stated.confidence),
        "standard_error": SpotCheckJSON.statistic(stated.standardError),
      ]
    case .none(let why): reason = .string(why.wording.text(in: language))
    }
    return [
      "weighting": .string(estimate.weighting == .perMoney ? "money" : "projects"),
      "mean": SpotCheckJSON.statistic(estimate.mean),
      "interval": bounds,
      "no_interval": reason,
    ]
  }

  private static func json(of signal: SignalPrediction) -> JSONValue {
    [
      "name": .string(signal.signal),
      "with": .integer(signal.countWith),
      "mean_with": SpotCheckJSON.statistic(signal.meanWith),
      "without": .integer(signal.countWithout),
      "mean_without": SpotCheckJSON.statistic(signal.meanWithout),
      "rank_correlation": SpotCheckJSON.statistic(signal.rankCorrelation),
    ]
  }

  private static func json(of department: ReviewFigures.DepartmentFigures) -> JSONValue {
    [
      "department": .string(department.key),
      "name": .string(department.name),
      "projects": .integer(department.projects),
      "budget": .decimal(department.budget),
      "self": .points(department.selfScore),
      "recomputed": .points(department.recomputed),
      "reviewed": .points(department.reviewed),
      "deviation": .points(department.deviation),
    ]
  }

  private static func json(of project: ReviewFigures.ProjectFigures, in language: Language) -> JSONValue {
    let review = project.review
    return [
      "rank": project.rank.map(JSONValue.integer) ?? .null,
      "department": .string(review.key.department),
      "department_name": .string(project.departmentName),
      "risk": .integer(project.risk),
      "review": ReviewJSON.json(of: review, in: language),
    ]
  }
}
