import OfficeFiles
import Testing

@testable import BenchmarkSuite

struct GeneratedTableTests {
  @Test func theSameSeedGivesTheSameTable() {
    let first = GeneratedTable(rows: 500, seed: 7).projects.map { $0.lines }
    let second = GeneratedTable(rows: 500, seed: 7).projects.map { $0.lines }
    #expect(first == second)
    #expect(first != GeneratedTable(rows: 500, seed: 8).projects.map { $0.lines })
  }

  @Test func aSmallerTableIsTheBeginningOfALargerOne() {
    let large = GeneratedTable(rows: 1_000).projects.map { $0.lines }
    #expect(GeneratedTable(rows: 200).projects.map { $0.lines } == Array(large.prefix(20)))
  }

  @Test func everyProjectStatesNinetyPointsBesideExecution() {
    for project in GeneratedTable(rows: 3_000).projects {
      let hundredths = project.indicators.map { indicator in
        let parts = indicator.points.split(separator: ".")
        let places = (parts.count > 1 ? String(parts[1]) : "") + "00"
        return (Int(parts[0]) ?? 0) * 100 + (Int(places.prefix(2)) ?? 0)
      }
      #expect(hundredths.reduce(0, +) == 9_000)
    }
  }

  @Test func whatIsWrittenHasAHeaderAndARowForEachIndicator() throws {
    try Workspace.with { (workspace: Workspace) throws(BenchmarkFailure) in
      let path = try GeneratedTable(rows: 1_995).write("table.csv", in: workspace.path)
      let lines = try TableLines.count(path)
      #expect(lines == 2_001)
    }
  }

  @Test(arguments: [(0, "0"), (5, "0.05"), (50, "0.5"), (1_200, "12"), (1_250, "12.5"), (1_234, "12.34")])
  func amountsEndWithoutZeros(value: Int, text: String) {
    #expect(Hundredths(value).text == text)
  }
}
