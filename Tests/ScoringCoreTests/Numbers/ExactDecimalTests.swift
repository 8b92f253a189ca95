import ScoringCore
import Testing

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    ("37.24", "37.24"), ("-0.3", "-0.3"), ("95.0", "95"), ("0", "0"), ("+7", "7"), ("0.000", "0"),
    ("0.0900000762939453", "0.0900000762939453"), ("18273.721787", "18273.721787"), ("-12.50", "-12.5"),
    ("9223372036854775807", "9223372036854775807"),
  ])
  func readsAndWritesPlainDecimals(text: String, written: String) throws {
    #expect(try decimal(text).text == written)
  }

  @Test(arguments: [
    "", ".", "1.", ".5", "1e5", "1,200", "--1", "1.2.3", " 1", "９", "9223372036854775808",
    "0.1234567890123456789", String(repeating: "9", count: 60),
  ])
  func refusesWhatIsNoPlainDecimal(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func keepsTrailingPlacesForMoneyOnly() throws {
    #expect(try decimal("24").text(minimumPlaces: 2) == "24.00")
    #expect(try decimal("2.6").text(minimumPlaces: 2) == "2.60")
    #expect(try decimal("1261.312").text(minimumPlaces: 2) == "1261.312")
  }

  @Test func addsAndMultipliesExactly() throws {
    #expect(try decimal("0.1").adding(decimal("0.2")) == decimal("0.3"))
    #expect(try decimal("0.5").multiplied(by: decimal("10000")) == decimal("5000"))
    #expect(try decimal("1").subtracting(decimal("0.9999")) == decimal("0.0001"))
  }

  @Test func reportsOverflowInsteadOfWrapping() throws {
    let largest = try decimal("9223372036854775807")
    #expect(throws: ArithmeticFault.overflow) { try largest.adding(ExactDecimal(1)) }
    #expect(throws: ArithmeticFault.overflow) { try largest.multiplied(by: ExactDecimal(10)) }
    let smallest = try ExactDecimal(coefficient: 1, scale: 18)
    #expect(throws: ArithmeticFault.overflow) { try smallest.multiplied(by: smallest) }
  }

  @Test func comparesAcrossScales() throws {
    #expect(try decimal("0.3") < decimal("0.31"))
    #expect(try decimal("-0.31") < decimal("-0.3"))
    #expect(try decimal("9223372036854775807") > decimal("0.000000000000000001"))
  }
}
