import Diagnostics
import OfficeFiles
import RuleFiles
import Submissions

extension Session {
  /// A rule set by the id of one that is shipped, or by the path of a file.
  func rules(_ name: String, _ options: RuleLoadingOptions) throws(CommandFailure) -> LoadedRules {
    do throws(UnusableInput) {
      return try ruleLoader.load(name, options: options)
    } catch {
      throw .unusableInput(error.findings)
    }
  }

  /// Finds rule files from the folder in which the user stands.
  var ruleLoader: RuleLoader {
    let folder = environment.currentFolder
    return RuleLoader(
      readFile: { path throws(UnusableInput) in try Self.bytes(of: Self.path(path, from: folder)) },
      digest: SHA256.hexDigest
    )
  }

  /// The rule set for a submission: the one asked for on the command line, or in the submission, or the national one.
  ///
  /// - Returns: also what is to be said about it and what had to be assumed.
  func rules(
    for submission: Submission,
    asked choice: RuleChoice
  ) throws(CommandFailure) -> (rules: RuleSet, findings: [Finding]) {
    let options = choice.loadingOptions(submissionYear: submission.year)
    if let name = choice.ruleSet {
      let loaded = try rules(name, options)
      return (loaded.ruleSet, loaded.findings)
    }
    guard let cell = submission.ruleSet, !cell.isEmpty else {
      let loaded = try rules(Self.nationalRuleSet, options)
      return (loaded.ruleSet, loaded.findings + [RuleChoiceProblem.assumed(Self.nationalRuleSet).finding(at: nil)])
    }
    do throws(CommandFailure) {
      let loaded = try rules(cell.text, options)
      return (loaded.ruleSet, loaded.findings)
    } catch {
      guard case .unusableInput(let findings) = error else { throw error }
      throw .unusableInput(findings.map { $0.placed(at: cell.place) })
    }
  }

  /// The rule set asked for where there is no submission, or the national one.
  func rules(asked choice: RuleChoice) throws(CommandFailure) -> LoadedRules {
    try rules(choice.ruleSet ?? Self.nationalRuleSet, choice.loadingOptions(submissionYear: nil))
  }

  static let nationalRuleSet = "cn-2020"

  /// - Returns: `nil` when there is no such file.
  static func bytes(of path: String) throws(UnusableInput) -> [UInt8]? {
    do throws(FileFault) {
      return try FileReader.read(path)
    } catch {
      if error == .notFound { return nil }
      throw UnusableInput(findings: [FileProblem.fault(error, path: path).finding(at: nil)])
    }
  }
}

extension Finding {
  /// The same finding at `place`, if it has no place of its own.
  fileprivate func placed(at place: SourcePlace) -> Finding {
    guard self.place == nil else { return self }
    return Finding(code: code, severity: severity, place: place, message: message, help: help, notes: notes)
  }
}
