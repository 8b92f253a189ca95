import ScoringCore
import Testing

@testable import Submissions

/// Few digits take a shorter way to their value than many; both must lead to the same number.
@Suite struct NotationDigitsTests {
  private func value(of text: String) -> ExactDecimal? {
    guard case .quantity(let quantity) = NotationReader.target("≥" + text + "元").reading else { return nil }
    return quantity.value
  }

  @Test(arguments: 1...18) func readsDigitsOfEveryLength(length: Int) {
    var random = SplitMix(state: UInt64(length))
    for _ in 0..<50 {
      let digits =
        String(Int64.random(in: 1...9, using: &random))
        + (1..<length).map { _ in
          String(Int.random(in: 0...9, using: &random))
        }.joined()
      #expect(value(of: digits)?.text == digits)
      // From twelve places on the reader may take the digits for a residue.
      for places in 1..<12 where places < length {
        let text = digits.dropLast(places) + "." + digits.suffix(places)
        #expect(value(of: String(text)) == ExactDecimal(text), "\(text)")
      }
    }
  }

  @Test func readsEdgesOfTheShortWay() {
    let cases = [
      ("999999999", "999999999"), ("1000000000", "1000000000"), ("9,999,999,999", "9999999999"),
      ("999999999.999999999", "999999999.999999999"), ("0.000000001", "0.000000001"), ("5.000000000", "5"),
      ("5.0000000001", "5.0000000001"), ("0.50", "0.5"), ("100.10", "100.1"),
    ]
    for (text, expected) in cases { #expect(value(of: text)?.text == expected, "\(text)") }
  }
}
