import Diagnostics

/// Findings as a whole: how many there are of each severity.
struct FindingList {
  private let findings: [Finding]

  init(_ findings: [Finding]) {
    self.findings = findings
  }

  func count(of severity: Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  var countsLine: Wording {
    let counts = Severity.allCases.reversed().map { ($0.wording, count(of: $0)) }
    return Wording(
      zh: "问题：" + counts.map { "\($0.chinese) \($1)" }.joined(separator: "，"),
      en: "findings: " + counts.map { "\($0.english) \($1)" }.joined(separator: ", ")
    )
  }

  func json(in language: Language) -> JSONValue {
    [
      "schema": .integer(1),
      "counts": .object(Severity.allCases.reversed().map { JSONMember($0.rawValue, .integer(count(of: $0))) }),
      "findings": .array(findings.map { $0.json(in: language) }),
    ]
  }
}
