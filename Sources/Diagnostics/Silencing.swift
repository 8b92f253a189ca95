/// 不再提示: findings that somebody has looked at and accepts, with the reason on record.
public struct Silencing: Hashable, Sendable {
  /// The code of the check (`L23`), or of the finding that it is told as (`E0503`).
  public let check: String
  /// The code or name of a project, or the name of an indicator; `nil` silences the check everywhere.
  public let subject: String?
  /// Why it is no mistake here; never empty.
  public let reason: String
  /// Where it is written.
  public let place: SourcePlace

  public init(check: String, subject: String? = nil, reason: String, place: SourcePlace) {
    self.check = check
    self.subject = subject
    self.reason = reason
    self.place = place
  }
}

/// A finding that is silenced: it is counted, but no longer told.
public struct SilencedFinding: Hashable, Sendable {
  public let finding: Finding
  public let reason: String

  public init(_ finding: Finding, reason: String) {
    self.finding = finding
    self.reason = reason
  }

  /// The form of a finding, with the reason beside it.
  public func json(in language: Language) -> JSONValue {
    guard case .object(let members) = finding.json(in: language) else { return .null }
    return .object(members + [JSONMember("silenced", .string(reason))])
  }
}
