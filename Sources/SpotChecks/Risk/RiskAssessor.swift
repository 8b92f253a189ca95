import Checks
import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// Finds the risk signals of a department's projects and weighs them.
///
/// Most signals are findings of scoring and of the checks. Findings that the department has silenced count all the same:
/// nobody takes himself off the list of those that are visited.
public struct RiskAssessor: Sendable {
  private let settings: ReviewSettings

  /// - Parameter settings: those of the rules by which the bureau reviews.
  public init(_ settings: ReviewSettings) {
    self.settings = settings
  }

  /// - Parameter lastYear: what projects scored the year before, by their codes, where that is known.
  /// - Returns: one for each project of the result, in its order.
  public func assess(_ result: EvaluationResult, lastYear: [String: Points] = [:]) -> [RiskAssessment] {
    let material = CheckMaterial(result)
    let findings = result.findings + RiskSignal.allChecks.flatMap { $0.findings(in: material) }
    var tallies = Array(repeating: SignalTally(), count: result.projects.count)
    let attribution = FindingAttribution(result)
    for finding in findings {
      guard let signal = RiskSignal.byCode[finding.code] else { continue }
      for project in attribution.projects(of: finding, signal) { tallies[project].add(signal, finding.message) }
    }
    let fullDepartment = FullScores(result)
    for (index, project) in result.projects.enumerated() {
      if let told = fullDepartment.reason(for: project) { tallies[index].add(.fullScores, told, once: true) }
      for told in UnspentBudget.reasons(for: project) { tallies[index].add(.unspent, told, once: true) }
      for told in ExactResults.reasons(for: project) { tallies[index].add(.exactlyMet, told) }
      if let told = lastYear[project.entry.id].flatMap({ ScoreJump.reason(for: project, lastYear: $0) }) {
        tallies[index].add(.lastYear, told)
      }
    }
    return tallies.map { $0.assessment(by: settings) }
  }
}

/// The signals of one project while they are counted.
private struct SignalTally {
  private var found: [RiskSignal: (count: Int, reasons: [Wording])] = [:]
  private static let keptReasons = 3

  /// - Parameter once: whether it counts only where nothing else has raised the signal.
  mutating func add(_ signal: RiskSignal, _ reason: Wording, once: Bool = false) {
    var entry = found[signal] ?? (0, [])
    if once, entry.count > 0 { return }
    entry.count += 1
    if entry.reasons.count < Self.keptReasons { entry.reasons.append(reason) }
    found[signal] = entry
  }

  func assessment(by settings: ReviewSettings) -> RiskAssessment {
    RiskAssessment(
      signals: RiskSignal.allCases.compactMap { signal in
        found[signal].map { entry in
          let points = settings[signal].points(times: entry.count)
          return RaisedSignal(signal, count: entry.count, points: points, reasons: entry.reasons)
        }
      }
    )
  }
}

/// To which projects findings belong, by their places.
private struct FindingAttribution {
  private let subjects: SubjectIndex
  private let positions: [String: Int]
  private let full: [Int]
  private let all: Range<Int>

  init(_ result: EvaluationResult) {
    subjects = SubjectIndex(result.submission)
    positions = Dictionary(result.projects.enumerated().map { ($1.entry.id, $0) }) { first, _ in first }
    full = result.projects.indices.filter { result.projects[$0].hasFullScore }
    all = result.projects.indices
  }

  /// Those at its place and at the places of its notes, each once.
  func projects(of finding: Finding, _ signal: RiskSignal) -> [Int] {
    // It stands at the first project and means all that are as good.
    if signal == .fullScores { return full }
    let places = ([finding.place] + finding.notes.map(\.place)).compactMap(\.self)
    let named = Set(places.compactMap { subjects.subject(at: $0)?.projectID }.compactMap { positions[$0] })
    if named.isEmpty, signal.countsForWholeDepartment { return Array(all) }
    return named.sorted()
  }
}

extension ProjectResult {
  /// Whether its own figures make all the points.
  var hasFullScore: Bool {
    guard let part = score?.total, let score = part.score else { return false }
    return score >= part.points
  }
}
