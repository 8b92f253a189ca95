import Diagnostics
import Glibc
import ScoringCore

/// Whether the first digits of amounts are spread as those of grown figures are (Benford's law, 首位数字检验): *d* with the
/// frequency log₁₀(1 + 1/*d*).
///
/// Amounts that were set by hand, capped or rounded stray from it without anything being wrong: the test says where to look,
/// never what happened.
///
/// - Source: Nigrini, Benford's Law (2012), chapter 7, for the mean absolute deviation and its bounds.
public struct DigitTest: Hashable, Sendable {
  /// How many amounts begin with 1, 2, … 9.
  public let counts: [Int]
  /// Zero and negative amounts have no place in the test.
  public let leftOut: Int
  public let verdict: Verdict

  public enum Verdict: Hashable, Sendable {
    /// The statistic would mean nothing with so few amounts.
    case tooFew(least: Int)
    case tested(Statistic)
  }

  /// The verdict in a sentence.
  public var wording: Wording {
    switch verdict {
    case .tooFew(let least):
      Wording(
        zh: "可用金额只有 \(counts.reduce(0, +)) 个，少于 \(least) 个，不作结论",
        en: "\(counts.reduce(0, +)) amounts are too few for a test of first digits, \(least) are needed"
      )
    case .tested(let statistic):
      Wording(
        zh: "金额首位数字分布与本福特定律\(statistic.conformity.wording.chinese)",
        en: "the first digits of the amounts show \(statistic.conformity.wording.english) with Benford's law"
      )
    }
  }

  public struct Statistic: Hashable, Sendable {
    /// Pearson's χ² with 8 degrees of freedom, and how often chance alone makes it as large.
    public let chiSquare: Double
    public let pValue: Double
    /// The mean over the digits of |observed − expected frequency|; unlike χ² it does not grow with the number of amounts.
    public let meanAbsoluteDeviation: Double

    public var conformity: Conformity {
      switch meanAbsoluteDeviation {
      case ...0.006: .close
      case ...0.012: .acceptable
      case ...0.015: .marginal
      default: .none
      }
    }
  }

  /// Nigrini's classes of the mean absolute deviation of first digits: up to 0.006, 0.012, 0.015, above.
  public enum Conformity: String, Hashable, Sendable, CaseIterable {
    case close, acceptable, marginal, none

    public var wording: Wording {
      switch self {
      case .close: Wording(zh: "高度符合", en: "close conformity")
      case .acceptable: Wording(zh: "大体符合", en: "acceptable conformity")
      case .marginal: Wording(zh: "勉强符合", en: "marginally acceptable conformity")
      case .none: Wording(zh: "不符合", en: "nonconformity")
      }
    }
  }

  /// Below this many amounts there is no verdict: the bounds of the mean absolute deviation were made for larger sets, and the
  /// rarest digit is to be expected more than ten times.
  public static let leastCount = 300

  public init(_ amounts: some Sequence<ExactDecimal>) {
    var counts = [Int](repeating: 0, count: 9)
    var leftOut = 0
    for amount in amounts {
      var digits = amount.coefficient
      guard digits > 0 else {
        leftOut += 1
        continue
      }
      while digits >= 10 { digits /= 10 }
      counts[Int(digits) - 1] += 1
    }
    self.counts = counts
    self.leftOut = leftOut
    let total = counts.reduce(0, +)
    verdict = total < Self.leastCount ? .tooFew(least: Self.leastCount) : .tested(Statistic(counts, total: total))
  }

  /// What share of amounts is expected to begin with 1, 2, … 9.
  public static let expected: [Double] = (1...9).map { log10(1 + 1 / Double($0)) }
}

extension DigitTest.Statistic {
  fileprivate init(_ counts: [Int], total: Int) {
    let total = Double(total)
    var (chiSquare, deviation) = (0.0, 0.0)
    for (count, expected) in zip(counts, DigitTest.expected) {
      let difference = Double(count) / total - expected
      chiSquare += total * difference * difference / expected
      deviation += abs(difference)
    }
    self.chiSquare = chiSquare
    pValue = 1 - IncompleteGamma.lower(shape: 4, chiSquare / 2)
    meanAbsoluteDeviation = deviation / 9
  }
}
