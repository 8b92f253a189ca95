import RuleFiles
import ScoringCore
import Submissions

/// The annual goals (年度绩效目标) of a project, in the order in which its rows name them.
package struct GoalIndex {
  private(set) var names: [String] = []
  /// The points that a goal states behind its name: 年度绩效目标1（40分）.
  private(set) var points: [Points?] = []

  /// The goal of a row and the category that is left when the goal was written before it: 年度绩效目标1-产出指标.
  mutating func split(_ row: IndicatorEntry) -> (goal: Int, category: String) {
    if let goal = row.goal, !goal.isEmpty { return (index(of: goal.text), row.category.text) }
    let text = row.category.text
    // Most categories hold no dash; that is told by scalars far quicker than by letters.
    guard text.unicodeScalars.contains(where: { $0 == "-" || $0 == "—" || $0 == "－" }) else { return (0, text) }
    guard let dash = text.firstIndex(where: { "-—－".contains($0) }), text.contains("目标") else { return (0, text) }
    return (index(of: String(text[..<dash])), String(text[text.index(after: dash)...]))
  }

  /// The category of a row whose goal does not matter.
  package static func categoryAlone(_ row: IndicatorEntry) -> String {
    var goals = GoalIndex()
    return goals.split(row).category
  }

  private mutating func index(of text: String) -> Int {
    let name = String(text.filter { !$0.isWhitespace }.prefix { !"(（".contains($0) })
    if let known = names.firstIndex(of: name) { return known }
    names.append(name)
    points.append(Self.points(in: text))
    return names.count - 1
  }

  private static func points(in text: String) -> Points? {
    let inside = text.drop { !"(（".contains($0) }.dropFirst().prefix { !")）".contains($0) }
    guard inside.hasSuffix("分"), let decimal = ExactDecimal(inside.dropLast().filter { !$0.isWhitespace }) else {
      return nil
    }
    return try? Points(decimal)
  }
}
