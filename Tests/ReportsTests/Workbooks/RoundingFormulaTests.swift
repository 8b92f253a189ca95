import ScoringCore
import Testing

@testable import Reports

@Suite struct RoundingFormulaTests {
  @Test(arguments: [
    ("1/3", "0.333333333333333"), ("2/3", "0.666666666666667"), ("37/3", "12.3333333333333"), ("1/800", "0.00125"),
    ("123456789012345/1", "123456789012345"), ("-7/8", "-0.875"), ("0/1", "0"), ("1/700", "0.00142857142857143"),
    ("99999999999999999/100000000000000000", "1"),
  ])
  func ratiosHaveFifteenDigits(written: String, digits: String) throws {
    #expect(CellNumber.text(try ratio(written)) == digits)
  }

  /// Ties are certain, what lies next to them by less than a spreadsheet can tell is not.
  @Test(arguments: [
    ("2.675", true), ("2.6750000000001", false), ("2.675001", true), ("2.68", true), ("1/3", true),
  ])
  func tellsWhereASpreadsheetWouldBeUnsure(written: String, isCertain: Bool) throws {
    #expect(Rounding(places: 2, mode: .halfUp).isCertain(of: try ratio(written)) == isCertain)
  }

  @Test func edgesOfOtherModesAreWholeUnits() throws {
    let down = Rounding(places: 2, mode: .down)
    #expect(down.isCertain(of: try ratio("2.67")))
    #expect(down.isCertain(of: try ratio("2.675")))
    #expect(!down.isCertain(of: try ratio("2.66999999999999")))
  }
}
