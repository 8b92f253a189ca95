import RuleFiles
import ScoringCore
import SelfEvaluation

/// What a page's sliders move: a department measured once, and its weights of the first level.
public struct WeightSliders: Sendable {
  /// What the sliders go back to.
  public let result: EvaluationResult
  /// The sliders, from budget execution on.
  let axes: [WeightAxis]
  /// What they stand at when the page opens, by their index; the others share what is left.
  let initial: [Int: Points]

  /// More projects than this make no page that anyone reads.
  public static let mostProjects = 2_000

  /// - Returns: `nil` where nothing can be moved, or there are too many projects for a page.
  public init?(_ result: EvaluationResult) {
    self.init(result, initial: [:])
  }

  /// Sliders that stand where the changes put them, as far as sliders can say it; the rest is part of what they go back to.
  ///
  /// - Parameters:
  ///   - scored: what the changes were made to.
  ///   - after: what they made of it.
  init?(_ changes: RuleChanges, to scored: EvaluationResult, after: EvaluationResult) {
    let axes = WeightAxis.all(in: scored.ruleSet)
    var initial: [Int: Points] = [:]
    var isSayable = changes.others == .rescale && changes.grades.isEmpty && changes.ownShare == nil
    for (slot, set) in changes.weights {
      for (weight, points) in set {
        guard let index = axes.firstIndex(where: { $0.places[slot] == weight }) else {
          isSayable = false
          continue
        }
        initial[index] = points
      }
    }
    self.init(isSayable ? scored : after, initial: isSayable ? initial : [:])
  }

  private init?(_ result: EvaluationResult, initial: [Int: Points]) {
    axes = WeightAxis.all(in: result.ruleSet)
    guard !axes.isEmpty, result.projects.count <= Self.mostProjects else { return nil }
    self.result = result
    self.initial = initial
  }
}
