import Diagnostics
import ScoringCore

/// The values that a weight runs through, as someone wrote them: `产出指标=30..60/5`.
public struct SweepRange: Hashable, Sendable {
  public let name: String
  public let from: Points
  public let to: Points
  public let step: Points

  /// How many values may be computed in all.
  public static let limit = 10_000

  /// - Throws: `.notARange`, `.tooManySteps`
  public init(_ text: String) throws(WhatIfProblem) {
    guard let assignment = RuleAssignment(text), let dots = assignment.value.firstRange(of: "..") else {
      throw .notARange(text)
    }
    let from = assignment.value[..<dots.lowerBound]
    let rest = assignment.value[dots.upperBound...].split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(rest.count), let from = Self.points(from), let to = Self.points(rest[0]),
      let step = rest.count == 2 ? Self.points(rest[1]) : Points(whole: 1), step > .zero, from <= to,
      to <= Points(whole: 10_000)
    else { throw .notARange(text) }
    name = assignment.name
    self.from = from
    self.to = to
    self.step = step
    guard count <= Self.limit else { throw .tooManySteps(count: count, limit: Self.limit) }
  }

  /// - Throws: `UnusableInput` with every text that is no range.
  public static func all(_ texts: [String]) throws(UnusableInput) -> [SweepRange] {
    var (ranges, findings): ([SweepRange], [Finding]) = ([], [])
    for text in texts {
      do throws(WhatIfProblem) {
        ranges.append(try SweepRange(text))
      } catch {
        findings.append(error.finding(at: nil))
      }
    }
    guard findings.isEmpty else { throw UnusableInput(findings: findings) }
    return ranges
  }

  private static func points(_ text: some StringProtocol) -> Points? {
    ExactDecimal(RuleAssignment.trimmed(text)).flatMap { $0.isNegative ? nil : try? Points($0) }
  }

  var count: Int { Int((to.tenThousandths - from.tenThousandths) / step.tenThousandths) + 1 }

  public var values: [Points] {
    stride(from: from.tenThousandths, through: to.tenThousandths, by: Int(step.tenThousandths))
      .map { Points(tenThousandths: $0) }
  }
}
