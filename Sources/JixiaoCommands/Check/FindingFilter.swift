import Checks
import Diagnostics

/// Which findings `jixiao check` is to list.
struct FindingFilter {
  /// The codes that are asked for; `nil` for all.
  private let codes: Set<String>?
  private let leastSeverity: Severity

  /// - Throws: `.unknownCheck`
  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    leastSeverity = arguments[CheckCommand.severity].flatMap(Severity.init(rawValue:)) ?? .info
    guard let only = arguments[CheckCommand.only] else {
      codes = nil
      return
    }
    var codes: Set<String> = []
    for code in only.split(separator: ",").map({ $0.uppercased() }) {
      let checks = try CheckCommand.checks(for: code, of: CheckCommand.only)
      // L05 means all that it is told as; E0503 means itself.
      codes.insert(code)
      for check in checks where check.code == code { codes.formUnion(check.documentation.toldAs) }
    }
    self.codes = codes
  }

  func lets(_ finding: Finding) -> Bool {
    finding.severity >= leastSeverity && (codes?.contains(finding.code) ?? true)
  }
}
