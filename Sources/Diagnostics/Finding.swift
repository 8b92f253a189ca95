/// Something the user should know about their own input: a code that never changes its meaning, how much it
/// matters, where it stands, what is the matter and what to do.
///
/// Modules describe their findings as one enum each (`RuleProblem`, `SubmissionProblem`, …) whose cases carry the
/// facts, so that a message is written once and a test can list them all.
public struct Finding: Hashable, Sendable {
  /// A letter for the area and four digits, such as `R0104`; stable for ever.
  public let code: String
  public let severity: Severity
  public let place: SourcePlace?
  /// One line, no full stop; stands alone.
  public let message: Wording
  /// What to do about it, where that is not plain from the message.
  public let help: Wording?
  /// Other places that belong to the same cause.
  public let notes: [Note]
  /// The text of the line at `place`, so that it can be shown with a caret without reading the file again.
  public let excerpt: String?

  public init(
    code: String,
    severity: Severity,
    place: SourcePlace?,
    message: Wording,
    help: Wording? = nil,
    notes: [Note] = [],
    excerpt: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.message = message
    self.help = help
    self.notes = notes
    self.excerpt = excerpt
  }

  /// Findings of one code at one place are seldom many, and what they say tells them apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(place)
    hasher.combine(message.chinese)
  }

  public struct Note: Hashable, Sendable {
    public let place: SourcePlace?
    public let message: Wording

    public init(place: SourcePlace?, message: Wording) {
      self.place = place
      self.message = message
    }
  }
}

extension Finding {
  /// Findings in the order in which people read them: by place, then by code.
  public static func isOrderedBefore(_ left: Finding, _ right: Finding) -> Bool {
    switch (left.place, right.place) {
    case (let leftPlace?, let rightPlace?) where leftPlace != rightPlace: leftPlace < rightPlace
    case (nil, _?): true
    case (_?, nil): false
    default: (left.code, left.message.chinese) < (right.code, right.message.chinese)
    }
  }
}

extension Sequence<Finding> {
  public var containsErrors: Bool { contains { $0.severity == .error } }

  /// In reading order, each exactly once.
  public func inReadingOrder() -> [Finding] {
    var seen: Set<Finding> = []
    return filter { seen.insert($0).inserted }.sorted(by: Finding.isOrderedBefore)
  }
}
