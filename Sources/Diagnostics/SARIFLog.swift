/// Findings in the Static Analysis Results Interchange Format, for code platforms and editors.
///
/// - Source: OASIS, SARIF Version 2.1.0
public struct SARIFLog: Sendable {
  /// What a code means.
  public struct Rule: Hashable, Sendable {
    public let code: String
    public let name: Wording
    public let about: Wording
    public let help: Wording
    public let severity: Severity

    public init(code: String, name: Wording, about: Wording, help: Wording, severity: Severity) {
      self.code = code
      self.name = name
      self.about = about
      self.help = help
      self.severity = severity
    }
  }

  private let program: String
  private let version: String
  private let rules: [Rule]
  private let findings: [Finding]
  private let silenced: [SilencedFinding]

  /// - Parameters:
  ///   - rules: what the codes mean; of several with one code the first counts, and those of no finding are left out.
  ///   - silenced: become suppressed results with their reasons.
  public init(
    program: String,
    version: String,
    rules: [Rule],
    findings: [Finding],
    silenced: [SilencedFinding] = []
  ) {
    self.program = program
    self.version = version
    self.findings = findings
    self.silenced = silenced
    var open = Set((findings + silenced.map(\.finding)).map(\.code))
    self.rules = rules.filter { open.remove($0.code) != nil }
  }

  public func json(in language: Language) -> JSONValue {
    [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": .string(program), "version": .string(version),
              "rules": .array(rules.map { $0.json(in: language) }),
            ]
          ],
          "columnKind": "unicodeCodePoints",
          "results": .array(
            findings.map { .object($0.sarif(in: language)) }
              + silenced.map { silenced in
                let suppression: JSONValue = ["kind": "external", "justification": .string(silenced.reason)]
                return .object(silenced.finding.sarif(in: language) + [JSONMember("suppressions", [suppression])])
              }
          ),
        ]
      ],
    ]
  }
}

extension SARIFLog.Rule {
  fileprivate func json(in language: Language) -> JSONValue {
    [
      "id": .string(code),
      "name": .string(name.text(in: language)),
      "shortDescription": ["text": .string(name.text(in: language))],
      "fullDescription": ["text": .string(about.text(in: language))],
      "help": ["text": .string(help.text(in: language))],
      "defaultConfiguration": ["level": .string(severity.sarifLevel)],
    ]
  }
}
