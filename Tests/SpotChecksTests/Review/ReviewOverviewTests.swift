import RuleFiles
import ScoringCore
import SelfEvaluation
import Testing

@testable import SpotChecks

/// The published result of a review: 41 of 72 self-evaluated projects, 110 790.58 of 136 976.4 万元; 1 优, 3 良, 35 中, 2 差.
///
/// - Source: 东莞 基建项目绩效自评抽查审核结果 (DOMAIN §7.1); 85.37 % is 35 ÷ 41, where 85.36 % was printed
@Suite struct ReviewOverviewTests {
  @Test func thePublishedFiguresOfDongguanComeOut() throws {
    // 40 at 2 700, one with the rest; 31 not reviewed at 800, one of them with the rest.
    let reviewed = try Self.amounts(40, of: "2700", whole: "110790.58")
    let others = try Self.amounts(30, of: "800", whole: "26185.82")
    let grades = ["优"] + Array(repeating: "良", count: 3) + Array(repeating: "中", count: 35) + ["差", "差"]
    let reviews = zip(reviewed, grades).enumerated().map {
      Self.review($0.offset, budget: $0.element.0, grade: $0.element.1)
    }
    let overview = ReviewOverview(
      population: reviewed + others,
      reviews,
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

  /// So many amounts and one more that makes the whole.
  private static func amounts(_ count: Int, of amount: String, whole: String) throws -> [ExactDecimal?] {
    let each = try #require(ExactDecimal(amount))
    let rest = try #require(ExactDecimal(whole)).subtracting(each.multiplied(by: ExactDecimal(Int64(count))))
    return Array(repeating: each, count: count) + [rest]
  }

  private static func review(_ number: Int, budget: ExactDecimal?, grade: String) -> ProjectReview {
    ProjectReview(
      key: ProjectKey(department: "1", project: "P\(number)"),
      name: "基建项目\(number)",
      budget: budget,
      given: Points(whole: 98),
      recomputed: Points(whole: 98),
      verified: Points(whole: 70),
      deduction: .zero,
      reviewed: Points(whole: 70),
      deviationClass: DeviationClass(name: "严重偏差", upTo: nil, note: RuleNote(place: .init(file: "x.yaml"))),
      selfGrade: "优",
      grade: grade,
      isGradeCapped: false,
      isProvisional: false,
      indicators: [],
      execution: nil,
      findings: []
    )
  }
}
