import Diagnostics
import OfficeFiles
import RuleFiles
import SelfEvaluation
import Submissions

extension Session {
  /// Reads a submission, chooses its rule set and scores it.
  ///
  /// - Parameter rules: the rule set named on the command line, if any.
  func evaluate(_ folder: String, rules: String?) throws(CommandFailure) -> EvaluationResult {
    let (submission, readingFindings) = try read(folder)
    let (ruleSet, choiceFindings) = try ruleSet(for: submission, asked: rules)
    let evaluator = SelfEvaluator(ruleSet: ruleSet, programVersion: ProgramVersion.current)
    return evaluator.evaluate(
      submission,
      readingFindings: readingFindings + choiceFindings,
      parameters: rules.map { [Receipt.Parameter(name: SharedOptions.rules.name, value: $0)] } ?? []
    )
  }

  private func read(_ folder: String) throws(CommandFailure) -> (Submission, [Finding]) {
    do throws(UnusableInput) {
      return try SubmissionFolder.read(path(folder))
    } catch {
      throw .unusableInput(error.findings)
    }
  }
}
