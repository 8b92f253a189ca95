import Diagnostics
import Papers
import RuleFiles
import ScoringCore
import SelfEvaluation

/// 项目得分排名: every project, the best first, with the bounds of the grades; those below the best grade are open dots.
struct ProjectRankingChart {
  private let places: [Place]
  private let grades: [GradeDefinition]
  private let scores: ScoreText
  private let language: Language

  private struct Place {
    /// `nil` without a score.
    let rank: Int?
    let project: ProjectResult
  }

  /// More rows than this do not fit a page.
  private static let rows = 35

  init(_ result: EvaluationResult, _ language: Language) {
    let scored = result.projects.filter { $0.total != nil }.enumerated()
      .sorted { left, right in
        let (first, second) = (left.element.total ?? .zero, right.element.total ?? .zero)
        return first == second ? left.offset < right.offset : first > second
      }
      .map(\.element)
    var places: [Place] = []
    for (index, project) in scored.enumerated() {
      let isTie = index > 0 && scored[index - 1].total == project.total
      places.append(Place(rank: isTie ? places[index - 1].rank : index + 1, project: project))
    }
    self.places = places + result.projects.filter { $0.total == nil }.map { Place(rank: nil, project: $0) }
    grades = result.ruleSet.grades
    scores = ScoreText(result)
    self.language = language
  }

  var figures: [PaperFigure] {
    guard places.contains(where: { $0.rank != nil }) else { return [] }
    let totals = places.compactMap(\.project.total).map(\.tenThousandths)
    let most = places.compactMap { $0.project.score?.total.points.tenThousandths }
    let unit = Points(whole: 1).tenThousandths
    let scale = ChartScale(covering: totals + most, fromZero: false, unitsPerOne: unit)
    return stride(from: 0, to: places.count, by: Self.rows).map { start in
      figure(start..<min(start + Self.rows, places.count), scale)
    }
  }

  private func figure(_ range: Range<Int>, _ scale: ChartScale) -> PaperFigure {
    let chart = RankingChart(
      places[range].map(row),
      scale: scale,
      marks: grades.map { ChartValue($0.from.tenThousandths, "\($0.name) \($0.from.text)") }
    )
    let isWhole = range.count == places.count
    let part = Wording(
      zh: isWhole ? "" : "（第\(range.lowerBound + 1)—\(range.upperBound)个，共\(places.count)个）",
      en: isWhole ? "" : " (\(range.lowerBound + 1) to \(range.upperBound) of \(places.count))"
    )
    return PaperFigure(
      caption: Wording(zh: "项目得分排名", en: "Projects by score").text(in: language) + part.text(in: language),
      description: places[range].map(sentence).joined(separator: ChartWord.semicolon.text(in: language))
        + ChartWord.fullStop.text(in: language),
      drawing: chart.drawing
    )
  }

  private func row(_ place: Place) -> RankingChart.Row {
    let project = place.project
    guard let rank = place.rank, let total = project.total else {
      return .init(project.entry.name, nil, note: ChartWord.unscored.text(in: language))
    }
    return .init(
      "\(rank) \(project.entry.name)",
      ChartValue(total.tenThousandths, scores.number(total)),
      note: note(project),
      isOpen: project.score?.grade.map { $0 > 0 } ?? true
    )
  }

  private func note(_ project: ProjectResult) -> String {
    let provisional = Wording(zh: "暂计", en: "so far").text(in: language)
    return [project.gradeName, project.isProvisional ? provisional : nil].compactMap(\.self).joined(separator: " ")
  }

  private func sentence(_ place: Place) -> String {
    let project = place.project
    guard let rank = place.rank, let total = project.total else {
      return project.entry.name + " " + ChartWord.unscored.text(in: language)
    }
    let grade = note(project)
    return Wording(
      zh: "第\(rank)名\(project.entry.name) \(scores.number(total))分" + (grade.isEmpty ? "" : "（\(grade)）"),
      en: "\(rank). \(project.entry.name) \(scores.number(total))" + (grade.isEmpty ? "" : " (\(grade))")
    ).text(in: language)
  }
}
