import ScoringCore
import SelfEvaluation
import Testing

@Suite struct RatioTextTests {
  @Test(arguments: [
    (86, 90, "95.56%"), (1, 2, "50%"), (1, 3, "33.33%"), (2, 3, "66.67%"), (5, 2, "250%"), (0, 7, "0%"),
    (-1, 4, "-25%"),
    (1, 80_000, "0%"), (-1, 80_000, "0%"), (1, 20_000, "0.01%"), (862, 1_000, "86.2%"),
  ])
  func writesPercents(numerator: Int64, denominator: Int64, text: String) throws {
    #expect(RatioText.percent(try Ratio(numerator, over: denominator)) == text)
  }

  @Test(arguments: [
    (86, 90, "0.955556", false), (5, 8, "0.625", true), (3, 1, "3", true), (-5, 2, "-2.5", true),
    (1, 3, "0.333333", false),
    (1, 1_000_000, "0.000001", true), (1, 10_000_000, "0", false),
  ])
  func writesDecimals(numerator: Int64, denominator: Int64, text: String, isExact: Bool) throws {
    let ratio = try Ratio(numerator, over: denominator)
    #expect(RatioText.decimal(ratio) == text)
    #expect(RatioText.isExact(ratio) == isExact)
  }

  @Test func keepsThePairAsItStands() throws {
    #expect(RatioText.quotient(try Ratio(12, over: 15)) == "12 ÷ 15")
  }
}
