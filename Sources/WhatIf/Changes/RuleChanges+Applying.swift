import Diagnostics
import RuleFiles
import ScoringCore

extension RuleChanges {
  /// The rule set with the changes made, and the other weights brought into line.
  ///
  /// - Throws: what keeps the weights from making the whole, or the grades from being in order.
  public func applied(to rules: RuleSet) throws(WhatIfProblem) -> RuleSet {
    guard !isEmpty else { return rules }
    var schemes: [SchemeSlot: ScoringScheme] = [:]
    for slot in rules.slots {
      guard let scheme = rules.scheme(slot) else { continue }
      schemes[slot] = try changed(scheme, at: slot)
    }
    var department = rules.department.rules
    if let scheme = schemes[.project] {
      department.gradeBounds = Self.bounds(department.gradeBounds, grades)
      // The department is scored out of what a project is scored out of.
      if department.points == rules.scoring.tree.points { department.points = scheme.tree.points }
    }
    if let ownShare { department.ownShare = ownShare }
    return rules.with(schemes, department: department)
  }

  private func changed(_ scheme: ScoringScheme, at slot: SchemeSlot) throws(WhatIfProblem) -> ScoringScheme {
    var scoring: ScoringRules
    do throws(ReweightingFault) {
      scoring = try Reweighting(set: weights[slot] ?? [:], others: others).applied(to: scheme.scoring)
    } catch {
      throw WhatIfProblem(error, in: scheme)
    }
    scoring.gradeBounds = Self.bounds(scoring.gradeBounds, grades)
    let definitions = scheme.grades.enumerated().map { index, grade in
      GradeDefinition(name: grade.name, from: grades[index] ?? grade.from, note: grade.note)
    }
    for (index, grade) in definitions.enumerated().dropFirst() where definitions[index - 1].from <= grade.from {
      let isChanged = grades[index] != nil
      let (changed, neighbour) = isChanged ? (grade, definitions[index - 1]) : (definitions[index - 1], grade)
      throw .gradesOutOfOrder(changed.name, value: changed.from.text, neighbour: neighbour.name)
    }
    return scheme.with(scoring, grades: definitions)
  }

  private static func bounds(_ bounds: [Points], _ changes: [Int: Points]) -> [Points] {
    bounds.enumerated().map { changes[$0] ?? $1 }
  }
}

extension WhatIfProblem {
  init(_ fault: ReweightingFault, in scheme: ScoringScheme) {
    func name(_ node: Int?) -> String? { node.map { WeightNames(scheme).name(of: .node($0)) } }
    self =
      switch fault {
      case .exceeds(let sum, let whole, let parent):
        .weightsExceed(sum: sum.text, whole: whole.text, parent: name(parent))
      case .doesNotMake(let sum, let whole, let parent):
        .weightsDoNotMake(sum: sum.text, whole: whole.text, parent: name(parent))
      case .nothingLeft: .nothingLeft
      case .overflow: .figuresTooLarge
      }
  }
}
