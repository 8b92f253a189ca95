import Diagnostics
import Glibc
import Submissions

/// Reads submissions again; a table of many departments is opened once.
struct SubmissionShelf {
  private let year: Int
  private let sources: [String: IntakeSource]
  private var open: (source: IntakeSource, opened: OpenIntakeSource)?

  init(year: Int, sources: [String: IntakeSource]) {
    self.year = year
    self.sources = sources
  }

  func place(of department: String) -> SourcePlace? { sources[department].map { SourcePlace(file: $0.path) } }

  mutating func read(_ department: String) throws(UnusableInput) -> SubmissionReader.Reading {
    guard let source = sources[department] else {
      throw UnusableInput(findings: [PlanProblem.sourceUnknown(department: department).finding(at: nil)])
    }
    guard access(source.path, F_OK) == 0 else {
      let problem = PlanProblem.submissionMissing(department: department)
      throw UnusableInput(findings: [problem.finding(at: SourcePlace(file: source.path))])
    }
    do throws(UnusableInput) {
      let opened = if let open, open.source == source { open.opened } else { try OpenIntakeSource(source) }
      open = (source, opened)
      return try opened.read(department: department, year: year)
    } catch {
      throw UnusableInput(findings: source.placing(error.findings))
    }
  }

  /// Findings about a department's submission, told from outside it.
  func placing(_ findings: [Finding], of department: String) -> [Finding] {
    sources[department]?.placing(findings) ?? findings
  }
}
