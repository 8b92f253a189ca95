import Diagnostics
import Dispatch
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions
import Synchronization

/// Takes in the self-evaluations of many departments: reads, recomputes and weighs them, several at a time.
///
/// One that cannot be read stops none of the others. The number of threads changes nothing in the result.
public struct Intake: Sendable {
  /// Gives what a submission is scored with, which may depend on the rules it asks for and on its year.
  public typealias Rules = @Sendable (Submission) throws(UnusableInput) -> SelfEvaluator

  private let rules: Rules
  private let options: Options

  public struct Options: Sendable {
    /// The year that is reviewed; submissions of another are left out, and flat tables are taken for it.
    public var year: Int
    /// The weights of risk signals.
    public var review: ReviewSettings
    /// At least 1.
    public var threads: Int
    /// What is known of the year before.
    public var lastYear: LastYear?

    public init(
      year: Int,
      review: ReviewSettings = ReviewSettings(),
      threads: Int = 2,
      lastYear: LastYear? = nil
    ) {
      self.year = year
      self.review = review
      self.threads = threads
      self.lastYear = lastYear
    }
  }

  public init(options: Options, rules: @escaping Rules) {
    self.options = options
    self.rules = rules
  }

  /// Scores everything under one rule set.
  public init(_ evaluator: SelfEvaluator, options: Options) {
    self.init(options: options) { _ throws(UnusableInput) in evaluator }
  }

  /// - Parameter progress: called after each submission, from one thread at a time.
  public func take(
    _ sources: [IntakeSource],
    progress: (@Sendable (IntakeProgress) -> Void)? = nil
  ) -> IntakeResult {
    let (units, openFailures, findings) = IntakeUnit.open(sources)
    let next = Atomic(0)
    let taken = Mutex<[Taken?]>(Array(repeating: nil, count: units.count))
    let meter = IntakeMeter(total: units.count, report: progress)
    DispatchQueue.concurrentPerform(iterations: max(1, min(options.threads, units.count))) { _ in
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < units.count else { break }
        let result = take(units[number])
        taken.withLock { $0[number] = result }
        meter.finished(units[number].source)
      }
    }
    return result(of: taken.withLock { $0.compactMap(\.self) }, openFailures, findings)
  }

  private typealias Taken = Result<DepartmentIntake, IntakeFailure>

  private func take(_ unit: IntakeUnit) -> Taken {
    var department: String?
    do throws(UnusableInput) {
      let (submission, readingFindings) = try unit.read(year: options.year)
      let key = DepartmentIntake.key(of: submission.department)
      department = submission.department.name
      guard submission.year == options.year else {
        let problem = IntakeProblem.otherYear(submission.year, expected: options.year)
        throw UnusableInput(findings: [problem.finding(at: SourcePlace(file: unit.source.path))])
      }
      let compared = options.lastYear?.beside(submission, department: key) ?? submission
      let result = try rules(compared).evaluate(compared, readingFindings: readingFindings)
      let lastYear = Dictionary(
        submission.projects.compactMap { project in
          let project = (id: project.id, name: project.name)
          return options.lastYear?.score(of: ProjectKey(department: key, project: project.id), name: project.name)
            .map { (project.id, $0) }
        }
      ) { first, _ in first }
      let risks = RiskAssessor(options.review).assess(result, lastYear: lastYear)
      return .success(DepartmentIntake(result, source: unit.source, risks: risks))
    } catch {
      return .failure(
        IntakeFailure(source: unit.source, department: department, findings: unit.source.placing(error.findings))
      )
    }
  }

  /// Of two submissions of one department the first counts.
  private func result(
    of taken: [Taken],
    _ openFailures: [IntakeFailure],
    _ findings: [Finding]
  ) -> IntakeResult {
    var departments: [DepartmentIntake] = []
    var refused = openFailures
    var sources: [String: IntakeSource] = [:]
    for result in taken {
      switch result {
      case .failure(let failure): refused.append(failure)
      case .success(let department):
        if let other = sources[department.key] {
          let problem = IntakeProblem.departmentTwice(name: department.name, other: other.path)
          let finding = problem.finding(at: SourcePlace(file: department.source.path))
          refused.append(
            IntakeFailure(source: department.source, department: department.name, findings: [finding])
          )
        } else {
          sources[department.key] = department.source
          departments.append(department)
        }
      }
    }
    return IntakeResult(
      departments: departments,
      refused: refused.map { .init(source: $0.source, department: $0.department, findings: $0.findings) },
      findings: findings.inReadingOrder()
    )
  }
}

struct IntakeFailure: Error {
  let source: IntakeSource
  let department: String?
  let findings: [Finding]
}
