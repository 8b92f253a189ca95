import Diagnostics
import RuleFiles
import SelfEvaluation
import Submissions

/// The working papers of everything that a plan has chosen, made from the submissions as they are now.
public struct WorkingPaperSet: Sendable {
  /// In the order of their departments and projects.
  public let papers: [WorkingPaper]
  /// Why one is missing.
  public let findings: [Finding]

  /// - Parameters:
  ///   - items: the chosen projects.
  ///   - sources: where the submission of each department lies.
  ///   - rules: the review rules, whose adjustments reviewers may name.
  ///   - risks: the signals of the projects, where reviewers are to see them.
  ///   - progress: hears how many papers there are.
  public init(
    _ items: [ProjectKey],
    plan: PlanIdentity,
    year: Int,
    sources: [String: IntakeSource],
    base: SelfEvaluator,
    rules: RuleSet,
    risks: [ProjectKey: RiskAssessment] = [:],
    progress: (Int) -> Void = { _ in }
  ) {
    var papers: [WorkingPaper] = []
    var findings: [Finding] = []
    var shelf = SubmissionShelf(year: year, sources: sources)
    let names = rules.project.adjustments.filter { $0.trigger == nil }.map(\.name)
    for (department, keys) in Dictionary(grouping: items, by: \.department).sorted(by: { $0.key < $1.key }) {
      do throws(UnusableInput) {
        let result = base.evaluate(try shelf.read(department).submission)
        let wanted = Set(keys.map(\.project))
        for project in result.projects where wanted.contains(project.entry.id) {
          let key = ProjectKey(department: department, project: project.entry.id)
          var paper = WorkingPaper(
            project,
            identity: PaperIdentity(
              plan: plan.id,
              project: key,
              submissionDigest: result.receipt.submissionDigest
            ),
            departmentName: result.submission.department.name,
            year: year,
            adjustments: names
          )
          paper.plan = plan
          paper.risk = risks[key] ?? .none
          papers.append(paper)
          progress(papers.count)
        }
        let there = Set(result.projects.map(\.entry.id))
        for key in keys where !there.contains(key.project) {
          findings.append(PlanProblem.projectGone(key).finding(at: shelf.place(of: department)))
        }
      } catch {
        findings += error.findings
      }
    }
    self.papers = papers
    self.findings = findings
  }
}
