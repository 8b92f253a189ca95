import Diagnostics
import Submissions

/// What several reviewers of the same projects agree on, and where they differ.
///
/// Nobody's word counts more for being the last: where reviewers differ there is no verdict until they agree.
public struct Reconciliation: Sendable {
  /// For each project its verdicts by indicator.
  public let agreed: [ProjectKey: [IndicatorID: Verdict]]
  /// In the order of their projects and indicators.
  public let conflicts: [Conflict]

  public struct Conflict: Hashable, Sendable {
    public let project: ProjectKey
    public let indicator: IndicatorID
    /// One of each reviewer.
    public let verdicts: [ConfirmedVerdict]

    public var finding: Finding {
      let (first, second) = (verdicts.first, verdicts.dropFirst().first)
      return WorkingPaperProblem.reviewersDiffer(
        indicator: first?.verdict.indicatorName ?? indicator.text,
        first: Self.words(first),
        second: Self.words(second)
      )
      .finding(at: second.map { SourcePlace(file: $0.verdict.seen.workbook) })
    }

    private static func words(_ confirmed: ConfirmedVerdict?) -> String {
      guard let confirmed else { return "" }
      let verdict = confirmed.verdict
      let adjustments = verdict.adjustments.map { adjustment in
        switch adjustment {
        case .rule(let name, _): name
        case .points(let points, _): "-\(points.text)"
        }
      }
      let parts = [verdict.actual ?? verdict.seen.selfActual, verdict.score?.text].compactMap(\.self) + adjustments
      return "\(confirmed.reviewer) \(parts.joined(separator: " "))"
    }
  }

  /// - Parameter verdicts: the last word of each reviewer, such as ``ReviewRecord/standing(in:)`` gives.
  public init(_ verdicts: [ConfirmedVerdict]) {
    var agreed: [ProjectKey: [IndicatorID: Verdict]] = [:]
    var conflicts: [Conflict] = []
    for (project, ofProject) in Dictionary(grouping: verdicts, by: \.item).sorted(by: { $0.key < $1.key }) {
      let byIndicator = Dictionary(grouping: ofProject, by: \.verdict.indicator)
      for (indicator, words) in byIndicator.sorted(by: { $0.key.text < $1.key.text }) {
        guard let first = words.first else { continue }
        if words.dropFirst().allSatisfy({ $0.verdict.agrees(with: first.verdict) }) {
          agreed[project, default: [:]][indicator] = first.verdict
        } else {
          conflicts.append(Conflict(project: project, indicator: indicator, verdicts: words))
        }
      }
    }
    self.agreed = agreed
    self.conflicts = conflicts
  }
}

extension Verdict {
  /// Whether both lead to the same score; opinions may be worded differently.
  func agrees(with other: Verdict) -> Bool {
    Self.mean(actual ?? seen.selfActual, other.actual ?? other.seen.selfActual) && score == other.score
      && Set(adjustments.map(\.effect)) == Set(other.adjustments.map(\.effect))
      && (evidence == nil) == (other.evidence == nil)
  }

  /// Whether two results are the same: 80% and 80.0% are.
  private static func mean(_ text: String, _ other: String) -> Bool {
    if text == other { return true }
    let reading = NotationReader.actual(text).reading
    if case .qualitative = reading { return false }
    return reading == NotationReader.actual(other).reading
  }
}

extension Verdict.Adjustment {
  /// What it does, whatever the reason.
  fileprivate var effect: String {
    switch self {
    case .rule(let name, _): name
    case .points(let points, _): "-" + points.text
    }
  }
}
