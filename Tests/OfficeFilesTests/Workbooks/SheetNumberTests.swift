import OfficeFiles
import Testing

@Suite struct SheetNumberTests {
  private static let written: [(Double, String)] = [
    (0.30000000000000004, "0.3"), (0.1 + 0.7, "0.8"), (4.35 * 100, "435"), (0, "0"), (-0.0, "0"), (12, "12"),
    (-40.64, "-40.64"), (367.24, "367.24"), (0.005, "0.005"), (1e-7, "0.0000001"),
    (123_456_789_012_345, "123456789012345"),
    (1e15, "1000000000000000"), (1e20, "100000000000000000000"), (1.5e16, "15000000000000000"),
    (1_234_567_890_123_456, "1234567890123460"), (0.1234567890123456, "0.123456789012346"),
    (2.0 / 3, "0.666666666666667"),
    (1.0 / 3 * 3, "1"), (99.99999999999999, "100"), (-1.25e-3, "-0.00125"), (100_000, "100000"),
  ]

  @Test(arguments: written)
  func writesFifteenDigitsPlainly(stored: Double, text: String) {
    #expect(SheetNumber(stored)?.text == text)
  }

  @Test func everyAmountOfMoneyComesBackAsItWasTyped() {
    for cents in 1...20_000 {
      let typed = "\(cents / 100).\(cents / 10 % 10)\(cents % 10)"
      let shortest = cents % 100 == 0 ? "\(cents / 100)" : cents % 10 == 0 ? String(typed.dropLast()) : typed
      #expect(SheetNumber(Double(cents) / 100)?.text == shortest)
    }
  }

  @Test func whatIsNoNumberHasNoText() {
    #expect(SheetNumber(.infinity) == nil)
    #expect(SheetNumber(.nan) == nil)
  }

  @Test func theSmallestAndTheLargestAreWrittenOutInFull() {
    #expect(SheetNumber(.leastNonzeroMagnitude)?.text.hasPrefix("0.000") == true)
    #expect(SheetNumber(.greatestFiniteMagnitude)?.text.utf8.count == 309)
  }
}
