import ScoringCore
import Testing

@Suite struct RatioTests {
  @Test func keepsThePairAndComparesTheValue() throws {
    let ratio = try Ratio(12, over: 15)
    #expect(ratio.numerator == 12 && ratio.denominator == 15)
    #expect(try ratio == Ratio(4, over: 5))
    #expect(try Set([ratio, Ratio(4, over: 5)]).count == 1)
  }

  @Test func dividesDecimalsOfDifferentScales() throws {
    #expect(try Ratio(decimal("37.24"), over: decimal("43.2")) == Ratio(3724, over: 4320))
    #expect(try Ratio(decimal("-1"), over: decimal("-4")) == Ratio(1, over: 4))
  }

  @Test func refusesToDivideByZero() throws {
    #expect(throws: ArithmeticFault.divisionByZero) { try Ratio(1, over: 0) }
    #expect(throws: ArithmeticFault.divisionByZero) { try Ratio.one.divided(by: .zero) }
  }

  @Test func reducesBeforeItGivesUp() throws {
    let large = try Ratio(Int64.max, over: Int64.max - 1)
    #expect(try large.multiplied(by: Ratio(Int64.max - 1, over: Int64.max)) == .one)
    #expect(throws: ArithmeticFault.overflow) { try large.multiplied(by: large) }
  }

  @Test(arguments: UInt64(0)..<50)
  func arithmeticAgreesWithCrossMultiplication(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let a = Int64.random(in: -9_999...9_999, using: &random)
      let b = Int64.random(in: 1...9_999, using: &random)
      let c = Int64.random(in: -9_999...9_999, using: &random)
      let d = Int64.random(in: 1...9_999, using: &random)
      let left = try Ratio(a, over: b)
      let right = try Ratio(c, over: d)
      #expect(try left.adding(right) == Ratio(a * d + c * b, over: b * d))
      #expect(try left.subtracting(right) == Ratio(a * d - c * b, over: b * d))
      #expect(try left.multiplied(by: right) == Ratio(a * c, over: b * d))
      #expect((left < right) == (a * d < c * b))
    }
  }
}
