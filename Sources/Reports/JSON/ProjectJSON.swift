import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// A project in `result.json`.
struct ProjectJSON {
  private let project: ProjectResult
  private let language: Language

  init(_ project: ProjectResult, language: Language) {
    self.project = project
    self.language = language
  }

  var json: JSONValue {
    let indicators = project.indicators.map { IndicatorJSON($0, language: language).json }
    return [
      "id": .string(project.entry.id),
      "name": .string(project.entry.name),
      "score": .points(project.total),
      "grade": .optional(project.gradeName),
      "execution": execution,
      "categories": .array(categories),
      "indicators": .array(indicators + project.unplaced.map(IndicatorJSON.unplaced)),
      "provisional": .bool(project.isProvisional),
      "points": .points(project.score?.total.points),
      "unscored": .points(project.score?.total.unscored),
      "source": ["file": .string(project.entry.place.file), "line": .line(of: project.entry.place)],
      "variant": .optional(project.variant),
      "uncapped": .points(project.score?.uncapped),
      "limits": .array((project.score?.limits ?? []).map { .string(project.scheme.limits[$0].name) }),
      "goals": .array(goals),
      "payout": .fraction(project.score?.payout),
    ]
  }

  private var execution: JSONValue {
    let budget = project.facts.budget
    let rule = project.scheme.tree.execution
    let part = project.score?.execution
    return [
      "budget": .decimal(rule?.denominator == .initial ? budget.initial : budget.adjusted),
      "executed": .decimal(budget.executed),
      "rate": .rounded(project.executionRate),
      "points": .points(part?.points ?? rule?.points),
      "score": .points(part?.score),
      "initial": .decimal(project.entry.budget.initial),
      "adjusted": .decimal(project.entry.budget.adjusted),
      "quotient": .fraction(project.executionRate),
    ]
  }

  private var categories: [JSONValue] {
    guard let scores = project.score?.nodes else { return [] }
    return project.scheme.categories.map { node in
      [
        "name": .string(project.scheme.nodes[node].name),
        "points": .points(scores[node].part.points),
        "score": .points(scores[node].part.score),
        "unscored": .points(scores[node].part.unscored),
        "absent": .bool(scores[node].isAbsent),
        "subcategories": .array(below(node, scores)),
      ]
    }
  }

  /// What stands below a node: its subcategories and the indicators that the rules prescribe, as far as there is
  /// something in them.
  private func below(_ node: Int, _ scores: [NodeScore]) -> [JSONValue] {
    project.scheme.tree.children(of: node).compactMap { child in
      let part = scores[child].part
      guard !scores[child].isAbsent || part.points > .zero else { return nil }
      var members: [JSONMember] = [
        JSONMember("name", .string(project.scheme.nodes[child].name)),
        JSONMember("points", .points(part.points)),
        JSONMember("score", .points(part.score)),
        JSONMember("unscored", .points(part.unscored)),
      ]
      let deeper = below(child, scores)
      if scores[child].isNotChosen { members.append(JSONMember("chosen", .bool(false))) }
      if !deeper.isEmpty { members.append(JSONMember("subcategories", .array(deeper))) }
      return .object(members)
    }
  }

  private var goals: [JSONValue] {
    zip(project.goals, project.score?.goals ?? []).map { name, part in
      ["name": .string(name), "points": .points(part.points), "score": .points(part.score)]
    }
  }
}

extension JSONValue {
  static func line(of place: SourcePlace) -> JSONValue { place.line.map(JSONValue.integer) ?? .null }
}
