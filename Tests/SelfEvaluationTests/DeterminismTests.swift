import Diagnostics
import ScoringCore
import SelfEvaluation
import Submissions
import Testing

@Suite struct DeterminismTests {
  private func evaluate(_ submission: Submission, _ findings: [Finding] = []) throws -> EvaluationResult {
    SelfEvaluator(ruleSet: try Evaluation.ruleSet(), programVersion: "test")
      .evaluate(submission, readingFindings: findings)
  }

  private func scores(_ result: EvaluationResult) -> [String: ProjectScore?] {
    Dictionary(uniqueKeysWithValues: result.projects.map { ($0.entry.id, $0.score) })
  }

  @Test func evaluatingTwiceGivesTheSame() throws {
    let (submission, findings) = try SubmissionReader.read(Repository.sample)
    let (first, second) = (try evaluate(submission, findings), try evaluate(submission, findings))
    #expect(first.projects.map(\.score) == second.projects.map(\.score))
    #expect(first.department == second.department)
    #expect(first.findings == second.findings)
    #expect(first.receipt == second.receipt)
  }

  @Test(arguments: 1..<12)
  func theOrderOfProjectsDoesNotMatter(turn: Int) throws {
    let (submission, findings) = try SubmissionReader.read(Repository.sample)
    let result = try evaluate(submission, findings)
    var turned = submission
    // 12 projects in another order: turned, and every other time read backwards.
    turned.projects = Array(submission.projects[turn...] + submission.projects[..<turn])
    if turn % 2 == 0 { turned.projects.reverse() }
    let other = try evaluate(turned, findings)
    #expect(scores(other) == scores(result))
    #expect(other.department.score == result.department.score)
    #expect(other.department.grade == result.department.grade)
    #expect(other.findings == result.findings)
  }

  @Test func readingFindingsStandAmongTheOthersInOrder() throws {
    let submission = try Evaluation.submission([.around(IndicatorRow(target: "≥1次", actual: ""))])
    func reading(_ line: Int) -> Finding {
      let place = SourcePlace(file: "indicators.csv", line: line)
      return Finding(code: "S0001", severity: .info, place: place, message: Wording(zh: "读入", en: "read"))
    }
    let result = try evaluate(submission, [reading(9), reading(1), reading(1)])
    #expect(result.findings.map(\.code) == ["S0001", "E0203", "S0001"])
  }
}
