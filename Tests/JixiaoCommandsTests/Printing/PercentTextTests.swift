import ScoringCore
import Testing

@testable import JixiaoCommands

struct PercentTextTests {
  @Test(arguments: [
    (7, 8, "87.50%"), (0, 5, "0.00%"), (1, 3, "33.33%"), (2, 3, "66.67%"), (12, 10, "120.00%"), (1, 20_000, "0.01%"),
    (1, 20_001, "0.00%"), (-1, 3, "-33.33%"), (Int64.max, 1, "922337203685477580700.00%"),
  ])
  func roundsForTheEye(_ numerator: Int64, _ denominator: Int64, _ text: String) throws {
    #expect(PercentText.text(try Ratio(numerator, over: denominator)) == text)
  }

  @Test(arguments: [(7, 8, "87.5%"), (1, 1, "100%"), (3, 10, "30%"), (0, 1, "0%")])
  func dropsZeros(_ numerator: Int64, _ denominator: Int64, _ text: String) throws {
    #expect(PercentText.short(try Ratio(numerator, over: denominator)) == text)
  }
}
