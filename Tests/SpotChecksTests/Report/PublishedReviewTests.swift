import Papers
import Testing

@testable import SpotChecks

/// A published result in the tables of our own report.
@Suite struct PublishedReviewTests {
  @Test func theFiguresOfDongguanStandInTheReport() throws {
    let paper = ReviewPaper(try DongguanReview().figures(), date: "2021年1月1日").paper
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
    let sheets = RankingWorkbook.workbook(try DongguanReview().figures()).sheets
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
}
