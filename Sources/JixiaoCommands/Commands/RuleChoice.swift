import Diagnostics
import RuleFiles

/// What the command line says about the rules of an evaluation.
struct RuleChoice: Hashable {
  /// The rule set asked for; `nil` leaves it to the submission.
  var ruleSet: String?
  /// The year whose rules apply; `nil` leaves it to the submission.
  var year: Int?
  /// Values of parameters by name.
  var parameters: [String: String] = [:]
  var allowsUnconfirmed = false

  static let options = [
    SharedOptions.rules, SharedOptions.year, SharedOptions.parameter, SharedOptions.allowUnconfirmed,
  ]

  /// What is said nowhere is left to the submission and to the rule set.
  init() {}

  /// - Throws: `.notAYear`, `.notAnAssignment`, `.repeatedName`
  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    ruleSet = arguments[SharedOptions.rules]
    year = try arguments.year(SharedOptions.year)
    parameters = try Self.parameters(in: arguments)
    allowsUnconfirmed = arguments.contains(SharedOptions.allowUnconfirmed)
  }

  /// - Parameter submissionYear: `nil` where there is no submission.
  func loadingOptions(submissionYear: Int?) -> RuleLoadingOptions {
    RuleLoadingOptions(year: year ?? submissionYear, parameters: parameters, allowsUnconfirmed: allowsUnconfirmed)
  }

  static func parameters(in arguments: ParsedArguments) throws(CommandLineProblem) -> [String: String] {
    var parameters: [String: String] = [:]
    for text in arguments.all(SharedOptions.parameter) {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let name = parts.first, let value = parts.dropFirst().first, !name.isEmpty, !value.isEmpty else {
        throw .notAnAssignment(text, of: SharedOptions.parameter)
      }
      guard parameters.updateValue(value, forKey: name) == nil else {
        throw .repeatedName(name, of: SharedOptions.parameter)
      }
    }
    return parameters
  }
}
