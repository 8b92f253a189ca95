import Papers
import RuleFiles
import ScoringCore
import SelfEvaluation
import Testing

@testable import SpotChecks

/// The published result of a review in the tables of our own report: 41 of 72 self-evaluated projects, 110 790.58 of
/// 136 976.4 万元; 1 优, 3 良, 35 中, 2 差.
///
/// - Source: 东莞 基建项目绩效自评抽查审核结果 (DOMAIN §7.1); 85.37 % is 35 ÷ 41, where 85.36 % was printed
@Suite struct PublishedReviewTests {
  @Test func theFiguresOfDongguanStandInTheReport() throws {
    let paper = ReviewPaper(try Self.figures(), date: "2021年1月1日").paper
    #expect(
      Self.rows("抽查覆盖面", in: paper) == [
        ["项目（个）", "72", "41", "56.9%"], ["预算（万元）", "136976.40", "110790.58", "80.9%"],
      ]
    )
    #expect(
      Self.rows("复核等级", in: paper) == [
        ["优", "41", "1", "2.44%"], ["良", "0", "3", "7.32%"], ["中", "0", "35", "85.37%"], ["差", "0", "2", "4.88%"],
      ]
    )
    let text = MarkdownRenderer().text(of: paper)
    #expect(text.contains("复核后，优1个，占2.44%；良3个，占7.32%；中35个，占85.37%；差2个，占4.88%。"))
    #expect(text.contains("占项目数的56.9%"))
    #expect(text.contains("占总金额的80.9%"))
    let page = PageRenderer().text(of: paper)
    #expect(page.contains("85.37%") && page.contains("<svg"))
  }

  @Test func everyProjectIsRankedByItsDeviation() throws {
    let sheets = RankingWorkbook.workbook(try Self.figures()).sheets
    #expect(sheets.map(\.name) == ["项目排名", "部门排名", "指标复核"])
    #expect(sheets[0].rows.count == 42)
    // All deviate by 28 points: nobody is before the others.
    #expect(sheets[0].rows.dropFirst().allSatisfy { $0.cells[0].content == .number("1") })
    #expect(sheets[0].rows[1].cells[9].content == .number("28"))
  }

  static func rows(_ caption: String, in paper: Paper) -> [[String]] {
    func tables(_ section: PaperSection) -> [PaperTable] {
      section.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        + section.subsections.flatMap(tables)
    }
    let table = paper.sections.flatMap(tables).first { $0.caption == caption }
    return (table?.rows ?? []).map { $0.map(\.text) }
  }

  private static func figures() throws -> ReviewFigures {
    // 40 at 2 700, one with the rest; 31 not reviewed, 30 at 800 and one with the rest.
    let reviewed = try amounts(40, of: "2700", whole: "110790.58")
    let others = try amounts(30, of: "800", whole: "26185.82")
    let grades = ["优"] + Array(repeating: "良", count: 3) + Array(repeating: "中", count: 35) + ["差", "差"]
    let frame = (reviewed + others).enumerated().map { number, budget in
      FrameItem(key: key(number), departmentName: "某局", projectName: "基建项目\(number)", budget: budget)
    }
    let receipt = try SampleDepartment(projects: [SampleProject()]).evaluate().receipt
    let department = DepartmentReview(
      key: "1",
      name: "某局",
      projects: zip(reviewed, grades).enumerated().map { review($0, budget: $1.0, grade: $1.1) },
      selfScore: Points(whole: 98),
      recomputed: Points(whole: 98),
      reviewed: Points(whole: 70),
      receipt: receipt,
      findings: []
    )
    return ReviewFigures(
      header: header,
      sample: nil,
      frame: frame,
      planned: 41,
      departments: [department],
      grades: ["优", "良", "中", "差"],
      classes: [DeviationClass(name: "严重偏差", upTo: nil, note: RuleNote(place: .init(file: "x.yaml")))]
    )
  }

  private static let header = ReviewHeader(
    title: "抽查",
    year: 2020,
    organisation: "某市财政局",
    startedBy: "某市财政局",
    startedAt: Moment(seconds: 0),
    rules: RuleIdentity(id: "review-pidu", version: "1.0", digest: ""),
    plan: PlanIdentity(id: "2020-1", algorithm: "jixiao-sampling", version: "1", seed: 1),
    program: "test"
  )

  private static func key(_ number: Int) -> ProjectKey { ProjectKey(department: "1", project: "P\(number)") }

  /// So many amounts and one more that makes the whole.
  private static func amounts(_ count: Int, of amount: String, whole: String) throws -> [ExactDecimal?] {
    let each = try #require(ExactDecimal(amount))
    let rest = try #require(ExactDecimal(whole)).subtracting(each.multiplied(by: ExactDecimal(Int64(count))))
    return Array(repeating: each, count: count) + [rest]
  }

  private static func review(_ number: Int, budget: ExactDecimal?, grade: String) -> ProjectReview {
    ProjectReview(
      key: key(number),
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
