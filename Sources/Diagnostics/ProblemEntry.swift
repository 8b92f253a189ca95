/// What a catalogue says about one problem, where code, severity and wording are best read side by side.
public struct ProblemEntry: Sendable {
  let code: String
  let severity: Severity
  let message: Wording
  let help: Wording?

  public init(_ code: String, _ severity: Severity, _ message: Wording, help: Wording? = nil) {
    self.code = code
    self.severity = severity
    self.message = message
    self.help = help
  }
}

/// Problems whose cases are worded by one catalogue.
public protocol CataloguedProblem: Problem {
  var entry: ProblemEntry { get }
}

extension CataloguedProblem {
  public var code: String { entry.code }
  public var severity: Severity { entry.severity }
  public var message: Wording { entry.message }
  public var help: Wording? { entry.help }
}
