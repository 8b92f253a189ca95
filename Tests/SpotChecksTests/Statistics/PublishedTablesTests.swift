import ScoringCore
import Testing

@testable import SpotChecks

/// Every cell of the published tables, one exact rule for each table, and a list of the cells that differ with the reason.
@Suite struct PublishedTablesTests {
  private struct Cell: Hashable, CustomStringConvertible {
    let row: Double
    let column: Double
    let published: Double
    let computed: Double

    var description: String { "row \(row), column \(column): published \(published), computed \(computed)" }
  }

  @Test func sizesForTestsOfControlsAtFivePercent() throws {
    let (cells, differing) = try attributeSizes(PublishedTables.sizesAtFivePercent, risk: 0.05)
    #expect(cells == 194)
    #expect(differing == [])
  }

  @Test func sizesForTestsOfControlsAtTenPercent() throws {
    let (cells, differing) = try attributeSizes(PublishedTables.sizesAtTenPercent, risk: 0.10)
    #expect(cells == 198)
    // 200 with 7 deviations would leave a risk of 21 %; it is presumably a slip of the transcription for 400, see there.
    // 112 with 4 deviations leaves a risk of 10.07 %, which is more than 10 %.
    #expect(
      differing == [
        Cell(row: 350, column: 5, published: 200, computed: 400),
        Cell(row: 325, column: 7, published: 112, computed: 113),
        Cell(row: 350, column: 7, published: 112, computed: 113),
      ]
    )
  }

  /// The numbers in parentheses beside the sizes, some of them; from memory.
  @Test(arguments: [(0.05, 63, 1936, 4, 325), (0.05, 126, 720, 20, 1750), (0.10, 14, 400, 5, 350), (0.05, 0, 59, 5, 0)])
  func expectedDeviations(risk: Double, deviations: Int, size: Int, tolerable: Int64, expected: Int64) throws {
    let sampling = try #require(AttributeSampling(risk: risk))
    let found = sampling.size(tolerable: try Ratio(tolerable, over: 100), expected: try Ratio(expected, over: 10_000))
    #expect(found == .init(count: size, expectedDeviations: deviations))
  }

  @Test(arguments: [5, 10]) func upperLimitsOfDeviation(percent: Int) throws {
    let table = percent == 5 ? PublishedTables.limitsAtFivePercent : PublishedTables.limitsAtTenPercent
    let sampling = try #require(AttributeSampling(risk: Double(percent) / 100))
    var differing: [Cell] = []
    var count = 0
    for (size, row) in zip(PublishedTables.evaluatedSizes, PublishedTables.rows(table)) {
      for (deviations, published) in row.enumerated() {
        count += 1
        let computed = (sampling.upperLimit(deviations: deviations, in: size) * 1000).rounded(.up) / 10
        if computed != published {
          differing.append(
            Cell(row: Double(size), column: Double(deviations), published: published, computed: computed)
          )
        }
      }
    }
    #expect(count == 231)
    #expect(differing == [])
  }

  @Test func monetaryUnitSizes() throws {
    var differing: [Cell] = []
    var count = 0
    for row in PublishedTables.rows(PublishedTables.monetarySizes) {
      let sampling = try #require(MonetarySampling(risk: row[0] / 100))
      for (share, published) in zip(PublishedTables.tolerableShares, row[2...]) {
        count += 1
        let computed = Double(try #require(sampling.size(tolerable: share, ratio: row[1])))
        if computed != published {
          differing.append(Cell(row: row[0], column: share, published: published, computed: computed))
        }
      }
      count += 1
      let taints = Self.roundedUp(try #require(sampling.planningFactor(ratio: row[1])) * row[1])
      let published = try #require(row.last)
      if taints != published {
        differing.append(Cell(row: row[0], column: row[1], published: published, computed: taints))
      }
    }
    #expect(count == 38 * 12)
    #expect(differing == [])
  }

  @Test func factorsForPlanning() throws {
    let differing = try factors(PublishedTables.planningFactors) { sampling, row in
      try #require(sampling.planningFactor(ratio: Double(row) * 0.05))
    }
    #expect(differing == [])
  }

  @Test func factorsForEvaluation() throws {
    let differing = try factors(PublishedTables.evaluationFactors) { $0.evaluationFactor(errors: $1) }
    // The factor is 3.2479: the reprint has its neighbour's number there.
    #expect(differing == [Cell(row: 2, column: 37, published: 3.35, computed: 3.25)])
  }

  private func attributeSizes(_ table: String, risk: Double) throws -> (cells: Int, differing: [Cell]) {
    let sampling = try #require(AttributeSampling(risk: risk))
    var differing: [Cell] = []
    var cells = 0
    for row in PublishedTables.rows(table) {
      let tolerable = try Ratio(Int64(row[0]), over: 100)
      for (rate, published) in zip(PublishedTables.expectedRates, row[1...]) {
        cells += 1
        let size = try #require(sampling.size(tolerable: tolerable, expected: try Ratio(rate, over: 10_000)))
        if Double(size.count) != published {
          differing.append(
            Cell(row: Double(rate), column: row[0], published: published, computed: Double(size.count))
          )
        }
      }
    }
    return (cells, differing)
  }

  private func factors(
    _ table: String,
    _ factor: (MonetarySampling, Int) throws -> Double
  ) throws -> [Cell] {
    var differing: [Cell] = []
    for (number, row) in PublishedTables.rows(table).enumerated() {
      #expect(row.count == PublishedTables.risks.count)
      for (risk, published) in zip(PublishedTables.risks, row) {
        let sampling = try #require(MonetarySampling(risk: Double(risk) / 100))
        let computed = Self.roundedUp(try factor(sampling, number))
        if computed != published {
          differing.append(
            Cell(row: Double(number), column: Double(risk), published: published, computed: computed)
          )
        }
      }
    }
    return differing
  }

  /// To two decimals, as the tables have them.
  private static func roundedUp(_ value: Double) -> Double { (value * 100 - 1e-9).rounded(.up) / 100 }
}
