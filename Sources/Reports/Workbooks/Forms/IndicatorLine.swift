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
    return sorted + reserved(of: project, beside: sorted)
      + project.unplaced.map { IndicatorLine(content: .unplaced($0), goal: 0, node: nil) }
  }

  /// What nodes without indicators carry; what the sums of a category need beyond its indicators.
  private static func reserved(of project: ProjectResult, beside lines: [IndicatorLine]) -> [IndicatorLine] {
    guard let score = project.score else { return [] }
    let tree = project.scheme.tree
    return tree.roots.flatMap { root in
      var found: [IndicatorLine] = []
      collect(root, of: project, score, into: &found)
      // Several goals may each lack something; together they show only in the sum.
      let inside = (lines + found).filter { line in line.counts && (line.node.map { tree.isInside($0, root) } ?? false) }
      if let rest = rest(of: score.nodes[root].part, without: inside), rest.points > .zero {
        let name = project.scheme.nodes[root].name
        found.append(IndicatorLine(content: .reserved(name: name, rest), goal: 0, node: root))
      }
      return found
    }
  }

  private static func collect(
    _ node: Int,
    of project: ProjectResult,
    _ score: ProjectScore,
    into found: inout [IndicatorLine]
  ) {
    let part = score.nodes[node].part
    if score.nodes[node].isAbsent {
      guard part.points > .zero else { return }
      let name = project.scheme.nodes[node].name
      found.append(IndicatorLine(content: .reserved(name: name, part), goal: 0, node: node))
    } else {
      for child in project.scheme.tree.children(of: node) { collect(child, of: project, score, into: &found) }
    }
  }

  private static func rest(of part: PartScore, without lines: [IndicatorLine]) -> PartScore? {
    do throws(ArithmeticFault) {
      let points = try part.points.subtracting(.sum(of: lines.map(\.points)))
      let score = try (part.score ?? .zero).subtracting(.sum(of: lines.map { $0.score ?? .zero }))
      return PartScore(points: points, score: max(score, .zero))
    } catch {
      return nil
    }
  }

  private var points: Points {
    switch content {
    case .placed(let indicator, _): indicator.points
    case .reserved(_, let part): part.points
    case .unplaced: .zero
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
