import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// A row of 绩效指标: an indicator, or points that the rule set deals with although no indicator carries them.
struct IndicatorLine {
  let content: Content
  let goal: Int
  /// `nil` for what stands nowhere in the rule set's tree.
  let node: Int?

  enum Content {
    /// - Parameter position: in the result.
    case placed(IndicatorResult, position: Int)
    /// The points of a node without indicators.
    case reserved(name: String, PartScore)
    case unplaced(IndicatorEntry)
  }

  /// Whether its points and its score are part of the sums.
  var counts: Bool {
    switch content {
    case .placed(let indicator, _): indicator.reason != .leftOut && indicator.reason != .notChosen
    case .reserved: true
    case .unplaced: false
    }
  }

  var isPlaced: Bool { if case .placed = content { true } else { false } }
}

extension IndicatorLine {
  /// In the order of the form: by goal, by category, by subcategory, otherwise as the department wrote them.
  static func all(of project: ProjectResult) -> [IndicatorLine] {
    let tree = project.scheme.tree
    var order: [String: Int] = [:]
    let placed = project.indicators.enumerated().map { index, indicator in
      let root = tree.root(of: indicator.facts.node)
      let goal = project.scheme.scoring.goals == .apart ? indicator.facts.goal : 0
      // A subcategory stands where its first indicator stands.
      let key = "\(goal) \(root) \(indicator.entry.subcategory.text)"
      let subcategory = order[key] ?? index
      order[key] = subcategory
      let line = IndicatorLine(content: .placed(indicator, position: index), goal: goal, node: indicator.facts.node)
      return (line: line, key: [goal, root, subcategory, index])
    }
    let sorted = placed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.line)
    return sorted + reserved(of: project)
      + project.unplaced.map { IndicatorLine(content: .unplaced($0), goal: 0, node: nil) }
  }

  /// What nodes without indicators carry.
  private static func reserved(of project: ProjectResult) -> [IndicatorLine] {
    (project.score?.kept ?? []).filter { $0.points > .zero }.sorted { $0.node < $1.node }.map { kept in
      let part = PartScore(points: kept.points, score: kept.earned)
      let name = project.scheme.nodes[kept.node].name
      return IndicatorLine(content: .reserved(name: name, part), goal: 0, node: kept.node)
    }
  }

  var score: Points? {
    switch content {
    case .placed(let indicator, _): indicator.score
    case .reserved(_, let part): part.score
    case .unplaced: nil
    }
  }

  /// What it earned before rounding.
  var exact: Ratio? {
    switch content {
    case .placed(let indicator, _): indicator.explanation.exactScore
    case .reserved(_, let part): part.score?.ratio
    case .unplaced: nil
    }
  }
}
