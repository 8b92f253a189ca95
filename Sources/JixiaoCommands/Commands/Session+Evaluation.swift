import Checks
import Diagnostics
import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

extension Session {
  /// Reads a submission, chooses its rule set, scores it and runs the checks.
  ///
  /// - Parameters:
  ///   - choice: what the command line says about the evaluation.
  ///   - date: the compiling date, where it is not the submission's.
  func evaluate(
    _ folder: String,
    _ choice: EvaluationChoice,
    compiled date: CalendarDay? = nil
  ) throws(CommandFailure) -> EvaluationResult {
    let progress = ProgressLine(in: self)
    defer { progress?.end() }
    progress?.begin(Wording(zh: "正在读入自评材料…", en: "reading the submission…"))
    var (submission, readingFindings) = try read(folder)
    if let date { submission.compilingDate = date }
    if let previous = choice.previous {
      let (compared, findings) = PreviousYear.beside(submission, previous: try read(previous).0)
      submission = compared
      readingFindings += findings
    }
    let (ruleSet, ruleFindings) = try rules(for: submission, asked: choice.rules)
    progress?.begin(Wording(zh: "正在评分…", en: "scoring…"))
    let evaluator = SelfEvaluator(ruleSet: ruleSet, programVersion: ProgramVersion.current)
    let result = evaluator.evaluate(
      submission,
      readingFindings: readingFindings + ruleFindings,
      parameters: Self.receipt(of: choice, ruleSet.composition.parameters)
    )
    progress?.begin(Wording(zh: "正在检查…", en: "checking…"))
    let checks = CheckRun(result)
    return result.with(checks.findings, silenced: checks.silenced)
  }

  /// What was set for the run; a parameter of the rules as the rules name it, to be told from an option.
  private static func receipt(of choice: EvaluationChoice, _ parameters: [RuleParameter]) -> [Receipt.Parameter] {
    let rules = choice.rules
    let options = [
      (SharedOptions.rules, rules.ruleSet), (SharedOptions.year, rules.year.map { String($0) }),
      (SharedOptions.allowUnconfirmed, rules.allowsUnconfirmed ? "true" : nil),
      (EvaluationChoice.previous, choice.previous),
    ]
    return options.compactMap { option, value in value.map { Receipt.Parameter(name: option.name, value: $0) } }
      + parameters.map { Receipt.Parameter(name: "$" + $0.name, value: $0.value) }
  }

  private func read(_ folder: String) throws(CommandFailure) -> (Submission, [Finding]) {
    do throws(UnusableInput) {
      return try SubmissionReader.read(path(folder))
    } catch {
      throw .unusableInput(error.findings)
    }
  }
}
