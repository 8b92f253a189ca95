import ScoringCore
import SelfEvaluation
import Testing

@testable import SpotChecks

@Suite struct ReviewOverviewTests {
  @Test func thePublishedFiguresOfDongguanComeOut() throws {
    let dongguan = try DongguanReview()
    let overview = ReviewOverview(
      population: dongguan.budgets,
      dongguan.projects,
      grades: ["优", "良", "中", "差"],
      classes: ["基本相符", "严重偏差"]
    )
    #expect((overview.population.projects, overview.reviewed.projects) == (72, 41))
    #expect(overview.population.budget == ExactDecimal("136976.4"))
    #expect(overview.reviewed.budget == ExactDecimal("110790.58"))
    #expect(overview.shareOfProjects.map { RatioText.percent($0, places: 1) } == "56.9%")
    #expect(overview.shareOfMoney.map { RatioText.percent($0, places: 1) } == "80.9%")
    #expect(overview.grades.map(\.after) == [1, 3, 35, 2])
    #expect(overview.grades.map { RatioText.percent($0.share) } == ["2.44%", "7.32%", "85.37%", "4.88%"])
    #expect(overview.grades.map(\.before) == [41, 0, 0, 0])
    #expect(overview.classes.map(\.projects) == [0, 41])
    #expect(overview.unscored == 0)
  }

  @Test func nothingToReviewHasNoShares() {
    let overview = ReviewOverview(population: [], [], grades: ["优"], classes: [])
    #expect(overview.shareOfProjects == nil && overview.shareOfMoney == nil)
    #expect(overview.grades.map(\.share) == [.zero])
  }
}
