import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// Looks at the points of a project: whether they are the rule set's, whether they add up, whether a part is absent.
struct PointsReview {
  let project: ProjectResult

  var findings: [Finding] {
    guard let score = project.score else { return [] }
    let problems = totalProblems(score) + categoryProblems(score) + prescriptionProblems(score)
    return problems.map { $0.finding(at: project.entry.place) } + limitFindings(score)
  }

  private var name: String { project.entry.name }
  private var stated: Int { project.indicators.count { $0.explanation.arePointsStated } }

  private func totalProblems(_ score: ProjectScore) -> [PointsProblem] {
    var problems: [PointsProblem] = []
    let whole = project.scheme.tree.points
    if score.total.points != whole {
      problems.append(.pointsDoNotAddUp(project: name, stated: score.total.points.text, expected: whole.text))
    }
    if stated > 0, stated < project.indicators.count {
      problems.append(.someIndicatorsWithoutPoints(project: name))
    }
    return problems
  }

  private func categoryProblems(_ score: ProjectScore) -> [PointsProblem] {
    project.scheme.categories.compactMap { node in
      let rule = project.scheme.tree.nodes[node]
      let definition = project.scheme.nodes[node]
      guard rule.kind == .regular else { return nil }
      if score.nodes[node].isAbsent {
        if rule.absence == .forbidden || prescribesIndicators(node) {
          return .requiredPartAbsent(definition.name, owner: name)
        }
        return .absentCategory(definition.name, project: name, consequence: consequence(of: rule.absence))
      }
      let points = score.nodes[node].part.points
      guard statesAllPoints(of: node), let expected = rule.points, points != expected,
        points != expected.less(leftOut(of: node))
      else { return nil }
      return .categoryPointsDiffer(
        category: definition.name,
        project: name,
        stated: points.text,
        expected: expected.text
      )
    }
  }

  /// What the rule set prescribes and the table lacks, or has more than once.
  private func prescriptionProblems(_ score: ProjectScore) -> [PointsProblem] {
    let tree = project.scheme.tree
    return tree.nodes.indices.compactMap { node in
      let definition = project.scheme.nodes[node]
      if definition.isIndicator, project.indicators.count(where: { $0.facts.node == node }) > 1 {
        return .sameIndicatorTwice(definition.name, owner: name)
      }
      guard tree.nodes[node].parent != nil, score.nodes[node].isAbsent, isOpen(tree.nodes[node].absence) else {
        return nil
      }
      // What stands below an absent part is named by that part.
      if let parent = tree.nodes[node].parent, score.nodes[parent].isAbsent, isOpen(tree.nodes[parent].absence) {
        return nil
      }
      return .requiredPartAbsent(definition.name, owner: name)
    }
  }

  private func prescribesIndicators(_ node: Int) -> Bool {
    project.scheme.nodes.indices.contains {
      project.scheme.nodes[$0].isIndicator && project.scheme.tree.isInside($0, node)
    }
  }

  private func isOpen(_ absence: AbsencePolicy) -> Bool { absence == .unscored || absence == .forbidden }

  private func statesAllPoints(of category: Int) -> Bool {
    project.indicators.allSatisfy {
      project.scheme.tree.root(of: $0.facts.node) != category || $0.explanation.arePointsStated
    }
  }

  /// The points of what does not apply: they were stated, and are converted.
  private func leftOut(of category: Int) -> Points {
    project.indicators.reduce(.zero) { sum, indicator in
      guard indicator.reason == .leftOut, project.scheme.tree.root(of: indicator.facts.node) == category else {
        return sum
      }
      return (try? sum.adding(indicator.points)) ?? sum
    }
  }

  private func consequence(of absence: AbsencePolicy) -> Wording {
    // As the allocation does: only a table that states all its points has dealt with absent categories itself.
    if stated == project.indicators.count, !isOpen(absence) {
      return Wording(zh: "分值以表内所填为准", en: "the points stated in the table stand")
    }
    return absence.wording
  }

  private func limitFindings(_ score: ProjectScore) -> [Finding] {
    score.limits.map { index in
      let definition = project.scheme.limits[index]
      let problem = ScoreProblem.limited(
        project: name,
        limit: definition.name,
        effect: project.scheme.effect(ofLimit: index)
      )
      let note = Finding.Note(place: definition.note.place, message: Wording(zh: "规则在此", en: "the rule is here"))
      return problem.finding(at: project.entry.place, notes: [note])
    }
  }
}

extension Points {
  fileprivate func less(_ other: Points) -> Points? { try? subtracting(other) }
}
