import ScoringCore
import Testing

@testable import SpotChecks

@Suite struct DigitTestTests {
  /// Amounts with so many of each first digit, of different lengths and with decimals.
  private func amounts(_ counts: [Int]) -> [ExactDecimal] {
    let forms = ["", "04.5", "7000", ".25"]
    return counts.enumerated().flatMap { digit, count in
      (0..<count).compactMap { ExactDecimal("\(digit + 1)\(forms[$0 % forms.count])") }
    }
  }

  /// χ², its p-value and the mean absolute deviation against SciPy 1.17.
  @Test func figuresThatAreAllAlikeDoNotConform() throws {
    let test = DigitTest(amounts([Int](repeating: 100, count: 9)))
    guard case .tested(let statistic) = test.verdict else {
      Issue.record("900 amounts are enough")
      return
    }
    #expect(abs(statistic.chiSquare - 361.5284636209621) < 1e-9)
    #expect(statistic.pValue < 1e-12)
    #expect(abs(statistic.meanAbsoluteDeviation - 0.05971703510991756) < 1e-12)
    #expect(statistic.conformity == .none)
  }

  @Test func grownFiguresConform() throws {
    let test = DigitTest(amounts([131, 70, 50, 39, 32, 26, 23, 20, 9]))
    guard case .tested(let statistic) = test.verdict else {
      Issue.record("400 amounts are enough")
      return
    }
    #expect(abs(statistic.chiSquare - 5.70176088010828) < 1e-9)
    #expect(abs(statistic.pValue - 0.6805986231868535) < 1e-9)
    #expect(abs(statistic.meanAbsoluteDeviation - 0.006208890816008366) < 1e-12)
    #expect(statistic.conformity == .acceptable)
  }

  @Test func tooFewAmountsHaveNoVerdict() {
    let test = DigitTest(amounts([299, 0, 0, 0, 0, 0, 0, 0, 0]))
    #expect(test.verdict == .tooFew(least: 300))
    #expect(test.counts.first == 299)
  }

  @Test func smallAmountsBeginWithTheirFirstDigitThatIsNotZero() {
    let test = DigitTest(["0.057", "0", "-3", "9.99", "0.5"].compactMap { ExactDecimal($0) })
    #expect(test.counts == [0, 0, 0, 0, 2, 0, 0, 0, 1])
    #expect(test.leftOut == 2)
  }
}
