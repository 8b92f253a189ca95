/// What a module can find wrong: an enum whose cases carry the facts, and one switch that words them.
public protocol Problem: Sendable {
  /// A letter for the area and four digits; stable for ever.
  var code: String { get }
  var severity: Severity { get }
  var message: Wording { get }
  var help: Wording? { get }
}

extension Problem {
  public var help: Wording? { nil }

  public func finding(
    at place: SourcePlace?,
    excerpt: String? = nil,
    notes: [Finding.Note] = []
  ) -> Finding {
    Finding(
      code: code,
      severity: severity,
      place: place,
      message: message,
      help: help,
      notes: notes,
      excerpt: excerpt
    )
  }
}

/// Input that cannot be used at all: the findings say why, at least one of them an error.
public struct UnusableInput: Error, Sendable {
  public let findings: [Finding]

  public init(findings: [Finding]) {
    self.findings = findings
  }
}
