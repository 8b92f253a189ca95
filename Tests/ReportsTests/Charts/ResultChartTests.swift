import Papers
import ScoringCore
import Testing

@testable import Reports

@Suite("Charts of a result")
struct ResultChartTests {
  private let projects: [SampleProject] = [
    SampleProject(id: "P-1", name: "科普经费", indicators: SampleProject.allMet),
    SampleProject(
      id: "P-2",
      name: "巡展",
      budget: "20",
      executed: "10",
      indicators: [
        .number("场次", 10, 6, unit: "场"), .number("知晓率", 80, 120, category: 1), .number("满意度", 90, nil, category: 2),
      ]
    ),
    SampleProject(id: "P-3", name: "学术交流", budget: "0", executed: "0"),
  ]

  private func figure(_ name: String, _ figures: [PaperFigure]) throws -> PaperFigure {
    try #require(figures.first { $0.caption.hasPrefix(name) })
  }

  private func texts(_ figure: PaperFigure) -> [String] {
    figure.drawing.shapes.compactMap { shape in
      if case .text(let text, _, _) = shape { text } else { nil }
    }
  }

  /// 科普经费 earns all: 10 + 50 + 30 + 10. 巡展: 10×10/20 = 5 of 10, 50×6/10 = 30 of 50, 30 of 30, 10 not scored.
  @Test func categoriesAddUpOverProjects() throws {
    let figure = try figure("各类指标得分构成", ResultCharts(SampleResult.make(projects)).all)
    #expect(
      figure.description == "预算执行率共20.00分，得15.00分，占75.00%；产出指标共100.00分，得80.00分，占80.00%；"
        + "效益指标共60.00分，得60.00分，占100.00%；满意度指标共20.00分，得10.00分，占50.00%，其中10.00分未评。"
    )
    for text in ["预算执行率", "75.00%", "产出指标", "80.00%", "得分", "失分", "未评分"] { #expect(texts(figure).contains(text)) }
  }

  @Test func executionStandsBesideTheShareOfPointsEarned() throws {
    let figure = try figure("预算执行率与得分率", ResultCharts(SampleResult.make(projects)).all)
    // 65 of the 90 points that were scored at an execution rate of 50 %: 22.22 points apart.
    #expect(
      figure.description == "列入2个项目，其中1个尚有内容未评分，得分率按已评分的分值计算，另有1个没有执行率或得分，未列入；"
        + "相差10个百分点以上的有：“巡展”执行率50.00%、得分率72.22%。"
    )
    #expect(texts(figure).contains("巡展"))
    #expect(!texts(figure).contains("科普经费"))
    #expect(texts(figure).contains("得分率＝执行率"))
  }

  @Test func projectsAreRankedAndThoseWithoutAScoreStandLast() throws {
    let figure = try figure("项目得分排名", ResultCharts(SampleResult.make(projects)).all)
    #expect(figure.description == "第1名科普经费 100.00分（优）；第2名巡展 65.00分（中 暂计）；学术交流 未评分。")
    #expect(texts(figure).filter { $0.hasPrefix("1 ") || $0.hasPrefix("2 ") } == ["1 科普经费", "2 巡展"])
  }

  @Test func equalScoresShareARank() throws {
    let equal = (1...3).map { SampleProject(id: "P-\($0)", name: "项目\($0)", indicators: SampleProject.allMet) }
    let figure = try figure("项目得分排名", ResultCharts(SampleResult.make(equal)).all)
    #expect(figure.description.hasPrefix("第1名项目1 100.00分（优）；第1名项目2 100.00分（优）；第1名项目3"))
  }

  @Test func manyProjectsAreRankedOnSeveralPictures() throws {
    let many = (1...100).map { SampleProject(id: "P-\($0)", name: "项目\($0)", indicators: SampleProject.allMet) }
    let figures = ResultCharts(try SampleResult.make(many)).ranking
    #expect(figures.map(\.caption) == ["项目得分排名（第1—35个，共100个）", "项目得分排名（第36—70个，共100个）", "项目得分排名（第71—100个，共100个）"])
    // So that a picture fits the width and the height of an A4 page's type area together.
    #expect(figures.allSatisfy { $0.drawing.height * 156 <= $0.drawing.width * 225 })
  }

  /// 6 of 10 is 40 % short; 120 of 80 is 50 % above; 82 of 80 and 92 of 90 a little.
  @Test func deviationsBeginWithTheFurthestShortfall() throws {
    let figure = try figure("偏离目标值的指标", ResultCharts(SampleResult.make(projects)).all)
    #expect(figure.caption == "偏离目标值的指标（共4项）")
    #expect(
      figure.description
        == "场次（巡展） -40.00%；公众满意度（科普经费） +2.22%；知晓率（科普经费） +2.50%；知晓率（巡展） +50.00%。"
    )
  }

  @Test func ofManyDeviationsTheLargestAreShown() throws {
    let indicators = (1...50).map { SampleIndicator.number("指标\($0)", 100, Int64($0)) }
    let figure = try figure(
      "偏离目标值的指标",
      ResultCharts(SampleResult.make([SampleProject(name: "甲", indicators: indicators)])).all
    )
    #expect(figure.caption == "偏离目标值的指标（列出20项，共50项）")
    #expect(figure.description.hasPrefix("指标1 -99.00%；指标2 -98.00%；"))
    #expect(figure.description.hasSuffix("指标20 -80.00%；等50项。"))
  }

  @Test func nothingIsDrawnOfNothing() throws {
    #expect(ResultCharts(try SampleResult.make([])).all.isEmpty)
    let empty = ResultCharts(try SampleResult.make([SampleProject(name: "甲", budget: nil, executed: nil)])).all
    #expect(empty.isEmpty)
  }

  @Test func theyAreInEnglishToo() throws {
    for figure in ResultCharts(try SampleResult.make(projects), language: .english).all {
      #expect(figure.caption.utf8.count == figure.caption.count, "\(figure.caption)")
    }
  }
}
