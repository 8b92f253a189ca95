import Testing

@testable import Submissions

/// The readings that a person gave to texts as departments write them.
@Suite struct NotationPublishedCasesTests {
  /// Our own list; beside it, where it is at hand, that of published documents.
  @Test(arguments: ReadingTable.all) func agreesWithTheReadingsOfAPerson(table: ReadingTable) throws {
    let rows = try table.rows()
    try #require(rows.count > 100)
    let misses = rows.filter { !$0.isMet }
    for row in misses { print(row.miss) }
    #expect(misses.count * 100 <= rows.count, "\(misses.count) of \(rows.count) differ")
  }

  @Test func findsOurOwnList() { #expect(ReadingTable.all.contains { $0.name == "written-values.tsv" }) }
}
