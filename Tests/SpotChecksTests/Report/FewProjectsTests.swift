import Papers
import ScoringCore
import Testing

@testable import SpotChecks

/// Two points always lie on a line: from a handful of projects nothing follows about how scores go together.
@Suite struct FewProjectsTests {
  @Test func nineProjectsMakeNoCorrelation() throws {
    let figures = try Self.figures(9)
    #expect(figures.pearson == nil && figures.spearman == nil && figures.signals.isEmpty)
    let text = Self.text(figures)
    #expect(text.contains("项目太少（9个，少于10个），不计算相关系数"))
    #expect(!text.contains("秩相关"))
  }

  @Test func tenProjectsDo() throws {
    let figures = try Self.figures(10)
    let text = Self.text(figures)
    #expect(text.contains("自评得分与核实得分的相关系数为1.00，秩相关系数为1.00"))
    #expect(!text.contains("项目太少"))
    // Every other project had the signal.
    #expect(figures.signals.map(\.countWith) == [5])
  }

  @Test func scoresThatDoNotDifferAreNotTooFew() throws {
    let same = (0..<10).map { ReviewSample.project($0) }
    let text = Self.text(ReviewSample.figures([try ReviewSample.department(same)]))
    #expect(text.contains("没有差异，不计算相关系数") && !text.contains("项目太少"))
  }

  /// Self-scores 81, 82, … and verified 52, 54, …: on one line.
  private static func figures(_ count: Int) throws -> ReviewFigures {
    let projects = (1...Int32(count)).map { number -> ReviewedProject in
      let (selfScore, verified) = (Points(whole: 80 + number), Points(whole: 50 + 2 * number))
      return ReviewSample.project(Int(number), selfScore: selfScore, verified: verified)
    }
    let frame = projects.enumerated().map { index, project in
      ReviewSample.item(project.key, signals: index % 2 == 0 ? [.unspent] : [])
    }
    return ReviewSample.figures([try ReviewSample.department(projects)], frame: frame)
  }

  private static func text(_ figures: ReviewFigures) -> String {
    MarkdownRenderer().text(of: ReviewPaper(figures, date: "2021年1月1日").paper)
  }
}
