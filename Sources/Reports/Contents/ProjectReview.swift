import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// A project sorted by how its indicators did: what the sentences about it depend on.
struct ProjectReview {
  let project: ProjectResult
  /// All of them, in the order of the submission.
  let indicators: [IndicatorReview]
  let reached: [IndicatorReview]
  /// Those of `reached` so far above their target that the rule set takes notice.
  let exceeded: [IndicatorReview]
  let missed: [IndicatorReview]
  /// Those of `reached` that did not earn all their points all the same.
  let reduced: [IndicatorReview]
  /// Could not be scored.
  let open: [IndicatorReview]
  /// Need no score: they do not apply, or another alternative counts.
  let aside: [IndicatorReview]
  /// Stand beside the total: bonus and deduction.
  let extra: [IndicatorReview]

  init(_ project: ProjectResult) {
    self.project = project
    let reviews = project.indicators.map(IndicatorReview.init)
    indicators = reviews
    reached = reviews.filter { [.reached, .exceeded, .reduced].contains($0.standing) }
    exceeded = reviews.filter { $0.standing == .exceeded }
    missed = reviews.filter { $0.standing == .missed }
    reduced = reviews.filter { $0.standing == .reduced }
    open = reviews.filter { $0.standing == .open }
    aside = reviews.filter { $0.standing == .aside }
    extra = reviews.filter { $0.standing == .extra }
  }

  var name: String { project.entry.name }
  /// Its name, or its code where it has none.
  var title: String { name.isEmpty ? project.entry.id : name }
  var unplaced: [IndicatorEntry] { project.unplaced }
  /// The indicators that make the score, or should.
  var count: Int { project.indicatorCount - aside.count - extra.count }
  /// What was not scored, for whatever reason.
  var unscoredCount: Int { open.count + unplaced.count }

  var standing: Standing {
    if project.indicatorCount == 0 { return .noTargets }
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
    case reduced
    case missed
    case open
    case aside
    case extra
  }

  init(_ indicator: IndicatorResult) {
    self.indicator = indicator
    standing =
      switch (indicator.score, indicator.reason, indicator.explanation.attainment) {
      case _ where indicator.kind != .regular: .extra
      case (nil, .leftOut, _), (nil, .notChosen, _): .aside
      case (nil, _, _): .open
      case (_, .overAchieved, _), (_, .overAchievedAndReduced, _): .exceeded
      // The best level is what the target asked for, whatever share of its points it earns.
      case (_, _, .level(let index)): index == 0 ? .reached : .missed
      case _ where !indicator.isMissed: .reached
      default: indicator.facts.reachesTarget == true ? .reduced : .missed
      }
  }

  var entry: IndicatorEntry { indicator.entry }
  var name: String { entry.name.text.isEmpty ? entry.subcategory.text : entry.name.text }

  /// Points that it could have earned and did not; `nil` without a score.
  var lost: Points? { indicator.score.flatMap { ExactSum.difference(indicator.points, $0) } }
}

extension IndicatorResult {
  /// What its category is: a part of the whole, a bonus, or a deduction.
  var kind: TreeNode.Kind { scheme.tree.nodes[scheme.tree.root(of: facts.node)].kind }
}
