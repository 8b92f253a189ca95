import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// A project sorted by how its indicators did: what the sentences about it depend on.
struct ProjectReview {
  let project: ProjectResult
  let reached: [IndicatorReview]
  /// Those of `reached` so far above their target that the rule set takes notice.
  let exceeded: [IndicatorReview]
  let missed: [IndicatorReview]
  /// Could not be scored.
  let open: [IndicatorReview]

  init(_ project: ProjectResult, in result: EvaluationResult) {
    self.project = project
    let reviews = project.indicators.map { IndicatorReview($0, in: result) }
    reached = reviews.filter { $0.standing == .reached || $0.standing == .exceeded }
    exceeded = reviews.filter { $0.standing == .exceeded }
    missed = reviews.filter { $0.standing == .missed }
    open = reviews.filter { $0.standing == .open }
  }

  var name: String { project.entry.name }
  var unplaced: [IndicatorEntry] { project.unplaced }
  var count: Int { project.indicatorCount }
  /// What was not scored, for whatever reason.
  var unscoredCount: Int { open.count + unplaced.count }

  var standing: Standing {
    if count == 0 { return .noTargets }
    if reached.isEmpty, missed.isEmpty {
      return open.allSatisfy { $0.indicator.reason == .missingActual } && unplaced.isEmpty
        ? .nothingFilledIn : .nothingScored
    }
    if missed.isEmpty { return exceeded.isEmpty ? .reached : .exceeded }
    if reached.isEmpty { return .missed }
    return missed.count > reached.count ? .farBelow : .mostlyReached
  }

  enum Standing: Hashable {
    case noTargets
    /// Every actual is missing.
    case nothingFilledIn
    case nothingScored
    case reached
    case exceeded
    case mostlyReached
    /// More indicators missed than reached.
    case farBelow
    /// All missed.
    case missed
  }
}

/// An indicator with how it stands to its target.
struct IndicatorReview {
  let indicator: IndicatorResult
  let standing: Standing

  enum Standing: Hashable {
    case reached
    case exceeded
    case missed
    case open
  }

  init(_ indicator: IndicatorResult, in result: EvaluationResult) {
    self.indicator = indicator
    standing =
      switch (indicator.score, indicator.reason, indicator.explanation.attainment) {
      case (nil, _, _): .open
      case (_, .overAchieved, _), (_, .overAchievedAndReduced, _): .exceeded
      // The best level is what the target asked for, whatever share of its points it earns.
      case (_, _, .level(let index)): index == 0 ? .reached : .missed
      default: indicator.isMissed ? .missed : .reached
      }
  }

  var entry: IndicatorEntry { indicator.entry }
  var name: String { entry.name.text.isEmpty ? entry.subcategory.text : entry.name.text }

  /// Points that it could have earned and did not; `nil` without a score.
  var lost: Points? { indicator.score.flatMap { ExactSum.difference(indicator.points, $0) } }
}
