import ScoringCore
import Testing

@testable import BulkScoring

/// Numbers as the results have them, against the texts that everything else shows.
struct LineBufferTests {
  private static func text(_ write: (inout LineBuffer) -> Void) -> String {
    var lines = LineBuffer(capacity: 1 << 10)
    write(&lines)
    return String(decoding: lines.bytes, as: UTF8.self)
  }

  @Test func amountsAreWrittenAsTheirTexts() throws {
    var random = SplitMix(70)
    for _ in 0..<3_000 {
      let coefficient = Int64(truncatingIfNeeded: random.next() >> UInt64(random.int(0...63)))
      let amount = try ExactDecimal(coefficient: coefficient, scale: random.int(0...18))
      #expect(Self.text { $0.put(amount) } == amount.text)
    }
  }

  @Test(arguments: [
    (0, 0, "0"), (0, 18, "0"), (5, 2, "0.05"), (-5, 3, "-0.005"), (9_705, 2, "97.05"), (1, 18, "0.000000000000000001"),
    (Int64.max, 0, "9223372036854775807"), (-Int64.max, 18, "-9.223372036854775807"),
  ])
  func amountsAtTheEnds(coefficient: Int64, scale: Int, expected: String) throws {
    let amount = try ExactDecimal(coefficient: coefficient, scale: scale)
    #expect(Self.text { $0.put(amount) } == expected)
  }

  @Test func pointsAreWrittenAsTheirTexts() {
    var random = SplitMix(71)
    for _ in 0..<3_000 {
      let points = Points(tenThousandths: Int64(random.int(0...2_000_000)) - 1_000_000)
      for places in 0...4 { #expect(Self.text { $0.put(points, places: places) } == points.text(places: places)) }
    }
  }

  @Test(arguments: [(0, "0"), (7, "7"), (-12, "-12"), (1_000_000, "1000000")])
  func wholeNumbers(number: Int, expected: String) {
    #expect(Self.text { $0.put(number) } == expected)
  }
}
