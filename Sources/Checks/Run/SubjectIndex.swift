import Diagnostics
import Submissions

/// Which project and which indicator stand at a place of the submission.
public struct SubjectIndex: Sendable {
  private struct Line: Hashable {
    let file: String
    let area: DocumentArea?
    let line: Int?

    init(_ place: SourcePlace) {
      file = place.file
      area = place.area
      line = place.line
    }
  }

  /// What stands on a line.
  public struct Subject: Hashable, Sendable {
    /// The code of the project; empty for the department as a whole.
    public let projectID: String
    public let projectName: String
    /// `nil` on a line of the project itself.
    public let indicator: String?
  }

  private var subjects: [Line: Subject] = [:]

  public init(_ submission: Submission) {
    for project in submission.projects {
      add(Subject(projectID: project.id, projectName: project.name, indicator: nil), at: project.place)
      add(
        Subject(projectID: project.id, projectName: project.name, indicator: nil),
        at: project.spendingPlan.shares.map(\.written.place)
      )
      for indicator in project.indicators {
        add(Subject(projectID: project.id, projectName: project.name, indicator: indicator.name.text), at: indicator)
      }
    }
    for indicator in submission.departmentIndicators {
      add(Subject(projectID: "", projectName: "", indicator: indicator.name.text), at: indicator)
    }
  }

  public func subject(at place: SourcePlace) -> Subject? { subjects[Line(place)] }

  /// - Parameter name: the code or name of a project, or the name of an indicator.
  func isAbout(_ place: SourcePlace, _ name: String) -> Bool {
    guard let subject = subject(at: place) else { return false }
    return [subject.projectID, subject.projectName, subject.indicator].contains(name)
  }

  private mutating func add(_ subject: Subject, at indicator: IndicatorEntry) {
    add(subject, at: [indicator.place, indicator.name.place, indicator.target.place, indicator.actual.place])
  }

  private mutating func add(_ subject: Subject, at places: [SourcePlace]) {
    for place in places { add(subject, at: place) }
  }

  /// What came first keeps its line.
  private mutating func add(_ subject: Subject, at place: SourcePlace) {
    guard place.line != nil else { return }
    subjects[Line(place)] = subjects[Line(place)] ?? subject
  }
}
