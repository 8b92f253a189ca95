import Papers
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// What a report, or a part of it, is about: some or all projects, and of them all indicators or those of one category.
///
/// Prose, tables and counts of a part all come from this one value.
struct ReportFacts {
  let result: EvaluationResult
  /// The projects that it is about.
  let reviews: [ProjectReview]
  let survey: TargetSurvey
  let scores: ScoreText
  /// The one project that it is about; `nil` where it is about the department.
  private(set) var project: ProjectReview?
  private(set) var part = IndicatorPart.all
  /// What the part is called, where it is repeated.
  private(set) var name = ""

  /// Of the department.
  init(_ result: EvaluationResult) {
    let reviews = result.projects.map(ProjectReview.init)
    self.init(result, reviews, TargetSurvey(reviews))
  }

  private init(_ result: EvaluationResult, _ reviews: [ProjectReview], _ survey: TargetSurvey) {
    self.result = result
    self.reviews = reviews
    self.survey = survey
    scores = ScoreText(result)
  }

  /// The indicators that it is about.
  enum IndicatorPart: Hashable {
    case all
    case category(String)
    case subcategory(String, of: String)
  }

  var projects: [ProjectResult] { reviews.map(\.project) }

  /// Facts for each of what a pattern is repeated for, in the order of the submission.
  func repeated(for each: OutlineSection.Repetition) -> [ReportFacts] {
    switch each {
    case .project: reviews.map(of)
    case .category: categories.map { named($0, .category($0)) }
    case .subcategory: subcategories
    }
  }

  /// The same for one project.
  func of(_ review: ProjectReview) -> ReportFacts {
    var facts = ReportFacts(result, [review], TargetSurvey([review]))
    facts.project = review
    facts.part = part
    facts.name = review.title
    return facts
  }

  private func named(_ name: String, _ part: IndicatorPart) -> ReportFacts {
    var facts = self
    facts.part = part
    facts.name = name
    return facts
  }

  /// In the order of the rules.
  private var categories: [String] {
    var names: [String] = []
    for scheme in projects.map(\.scheme) {
      for node in scheme.categories where !names.contains(scheme.nodes[node].name) {
        names.append(scheme.nodes[node].name)
      }
    }
    let used = Set(projects.flatMap(\.indicators).compactMap(\.categoryName))
    return names.filter(used.contains)
  }

  private var subcategories: [ReportFacts] {
    guard case .category(let category) = part else { return [] }
    var names: [String] = []
    for review in indicators where !names.contains(review.indicator.subcategoryTitle) {
      names.append(review.indicator.subcategoryTitle)
    }
    return names.map { named($0, .subcategory($0, of: category)) }
  }

  /// The indicators of the part, project by project.
  var indicators: [IndicatorReview] { reviews.flatMap(indicators) }

  func indicators(of review: ProjectReview) -> [IndicatorReview] {
    switch part {
    case .all: review.indicators
    case .category(let name): review.indicators.filter { $0.indicator.categoryName == name }
    case .subcategory(let name, let category):
      review.indicators.filter {
        $0.indicator.categoryName == category && $0.indicator.subcategoryTitle == name
      }
    }
  }
}

extension IndicatorResult {
  /// What its subcategory (二级指标) is called in papers.
  var subcategoryTitle: String {
    let written = entry.subcategory.text
    if written.isEmpty { return "未列二级指标" }
    return written.hasSuffix("指标") ? written : written + "指标"
  }
}
