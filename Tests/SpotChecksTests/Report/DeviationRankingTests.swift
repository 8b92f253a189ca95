import OfficeFiles
import ScoringCore
import Testing

@testable import SpotChecks

/// A rank is a place among deviations: what has none has no place among them.
@Suite struct DeviationRankingTests {
  @Test func aDepartmentWithoutADeviationHasNoRankAndComesLast() throws {
    let none = try ReviewSample.department(
      Self.two("2"),
      key: "2",
      name: "乙局",
      selfScore: nil,
      reviewed: Points(whole: 70)
    )
    let sheet = RankingWorkbook.workbook(
      ReviewSample.figures([try Self.department("1", "甲局", 95), none, try Self.department("3", "丙局", 60)])
    ).sheets[1]
    #expect(sheet.rows[0].cells[0].content == .text("偏差排名"))
    // 丙局 scored itself 10 points too low, and is ranked all the same.
    #expect(sheet.rows[1...3].map { $0.cells[2].content } == [.text("甲局"), .text("丙局"), .text("乙局")])
    #expect(sheet.rows[1...3].map { $0.cells[0].content } == [.number("1"), .number("2"), .empty])
    #expect(sheet.filter == CellRange(rows: 0...3, columns: 0...8))
    #expect(Self.note(below: sheet)?.contains("没有偏差") == true)
  }

  @Test func whereAllAreRankedThereIsNothingToSay() throws {
    let sheets = RankingWorkbook.workbook(ReviewSample.figures([try Self.department("1", "甲局", 95)])).sheets
    #expect(sheets[1].rows.count == 2)
  }

  @Test func aProjectWithoutASelfScoreHasNoRank() throws {
    let projects = [
      ReviewSample.project(1, selfScore: nil), ReviewSample.project(2, selfScore: Points(whole: 60)),
    ]
    let figures = ReviewSample.figures([try ReviewSample.department(projects)])
    #expect(figures.projects.map(\.review.key.project) == ["P2", "P1"])
    #expect(figures.projects.map(\.rank) == [1, nil])
    let sheet = RankingWorkbook.workbook(figures).sheets[0]
    #expect(sheet.rows[2].cells[0].content == .empty)
    #expect(Self.note(below: sheet)?.contains("没有偏差") == true)
  }

  private static func department(_ key: String, _ name: String, _ selfScore: Int32) throws -> ReviewedDepartment {
    try ReviewSample.department(two(key), key: key, name: name, selfScore: Points(whole: selfScore))
  }

  /// A single project would stand for its department.
  private static func two(_ department: String) -> [ReviewedProject] {
    [ReviewSample.project(1, of: department), ReviewSample.project(2, of: department)]
  }

  private static func note(below sheet: Worksheet) -> String? {
    guard case .text(let text) = sheet.rows.last?.cells.first?.content else { return nil }
    return text
  }
}
