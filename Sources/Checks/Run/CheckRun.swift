import Diagnostics
import SelfEvaluation

/// All checks over one submission: what stands, and what is silenced.
public struct CheckRun: Sendable {
  /// In reading order: those of reading and scoring the submission, and those of the checks.
  public let findings: [Finding]
  /// What somebody has looked at and accepts, with the reason.
  public let silenced: [SilencedFinding]

  /// - Parameter result: the submission as it was scored; its findings are taken over.
  public init(_ result: EvaluationResult) {
    let material = CheckMaterial(result)
    let found = concurrently(CheckCatalogue.sorted) { Self.listed($0.findings(in: material), of: $0) }.flatMap(\.self)
    let silencer = Silencer(result)
    let sorted = silencer.sort((result.findings + found).inReadingOrder())
    findings = (sorted.standing + silencer.problems(used: sorted.used)).inReadingOrder()
    silenced = sorted.silenced
  }

  /// What some of the checks come to, whatever is silenced.
  public static func findings(of codes: Set<String>, in result: EvaluationResult) -> [Finding] {
    let material = CheckMaterial(result)
    return CheckCatalogue.sorted.filter { codes.contains($0.documentation.code) }
      .flatMap { listed($0.findings(in: material), of: $0) }
  }

  /// One mistake made a thousand times is told a hundred times and then counted.
  private static let most = 100

  private static func listed(_ findings: [Finding], of check: any Check) -> [Finding] {
    guard findings.count > most else { return findings }
    let findings = findings.inReadingOrder()
    let rest = findings.count - most
    let place = findings[most].place.map { SourcePlace(file: $0.file) }
    return findings.prefix(most) + [
      check.finding(
        Wording(zh: "同样的问题还有 \(rest) 处，未逐一列出", en: "\(rest) more of the same are not listed"),
        at: place
      )
    ]
  }
}
