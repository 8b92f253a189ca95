import Diagnostics
import OfficeFiles
import RuleFiles
import Submissions

extension Session {
  /// A rule set by the id of one that is shipped, or by the path of a file.
  func ruleSet(_ name: String) throws(CommandFailure) -> RuleSet {
    do throws(UnusableInput) {
      return try ruleLoader.load(name)
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
  /// - Returns: also what had to be assumed.
  func ruleSet(
    for submission: Submission,
    asked name: String?
  ) throws(CommandFailure) -> (rules: RuleSet, findings: [Finding]) {
    if let name { return (try ruleSet(name), []) }
    guard let cell = submission.ruleSet, !cell.isEmpty else {
      return (try ruleSet(Self.nationalRuleSet), [RuleChoiceProblem.assumed(Self.nationalRuleSet).finding(at: nil)])
    }
    do throws(CommandFailure) {
      return (try ruleSet(cell.text), [])
    } catch {
      guard case .unusableInput(let findings) = error else { throw error }
      throw .unusableInput(findings.map { $0.placed(at: cell.place) })
    }
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
