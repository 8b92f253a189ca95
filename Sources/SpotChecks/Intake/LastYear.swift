import Diagnostics
import ScoringCore
import Submissions

/// 上年: what is known of the year before the one that is reviewed.
public struct LastYear: Sendable {
  public let year: Int
  /// What projects scored: after review where they were reviewed, else by their own account.
  private var scores: [ProjectKey: Points] = [:]
  /// The same by department and name, for codes that change from year to year.
  private var scoresByName: [String: Points] = [:]
  /// Where the submissions of departments are.
  private var sources: [String: IntakeUnit] = [:]

  public init(year: Int, scores: [ProjectKey: Points] = [:]) {
    self.year = year
    self.scores = scores
  }

  public var isEmpty: Bool { scores.isEmpty }
  /// How many projects have a score.
  public var projects: Int { scores.count }

  /// What was handed in then.
  public mutating func add(_ intake: IntakeResult) {
    for department in intake.departments {
      for project in department.projects {
        add(project.selfScore, of: project.key, name: project.name)
      }
    }
    let keys = Dictionary(intake.departments.map { ($0.source, $0.key) }) { first, _ in first }
    for unit in IntakeUnit.open(keys.keys.sorted { $0.path < $1.path }).units {
      switch unit {
      case .submission: sources[keys[unit.source] ?? ""] = unit
      case .department(let index, let table): sources[table.departments[index].code] = unit
      }
    }
  }

  /// What the record of that year's review says: everything from which was chosen, and what came of it.
  public mutating func add(_ plan: StoredPlan, outcomes: [Outcome]) {
    let reviewed = Dictionary(outcomes.map { ($0.item, $0.reviewed) }) { first, _ in first }
    for item in plan.frame {
      add((reviewed[item.key] ?? nil) ?? item.selfScore, of: item.key, name: item.projectName)
    }
  }

  private mutating func add(_ score: Points?, of key: ProjectKey, name: String) {
    guard let score else { return }
    scores[key] = score
    scoresByName[Self.named(name, of: key.department)] = score
  }

  func score(of key: ProjectKey, name: String) -> Points? {
    scores[key] ?? scoresByName[Self.named(name, of: key.department)]
  }

  /// The submission with last year's values beside its own; as it is where there are none.
  func beside(_ submission: Submission, department: String) -> Submission {
    guard let unit = sources[department], let previous = try? unit.read(year: year).submission else {
      return submission
    }
    var compared = PreviousYear.beside(submission, previous: previous).submission
    // What was handed in is this year's: its digest must be found again.
    compared.inputs = submission.inputs
    return compared
  }

  private static func named(_ name: String, of department: String) -> String { department + "\u{1F}" + name }
}
