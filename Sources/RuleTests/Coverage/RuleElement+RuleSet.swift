import RuleFiles
import ScoringCore

extension RuleElement {
  /// Everything that a rule set says, in the order in which `rules show` shows it.
  static func all(in ruleSet: RuleSet) -> [RuleElement] {
    execution(of: ruleSet) + tree(of: ruleSet) + methods(of: ruleSet)
      + ruleSet.levels.enumerated().map { RuleElement(id: .level($0), place: $1.note.place) }
      + policies(of: ruleSet)
      + ruleSet.grades.enumerated().map { RuleElement(id: .grade($0), place: $1.note.place) }
  }

  private static func execution(of ruleSet: RuleSet) -> [RuleElement] {
    guard let rule = ruleSet.scoring.execution, let place = ruleSet.execution?.note.place else { return [] }
    let pieces = Reach(from: .zero, to: nil).pieces(of: rule.curve)
    return [RuleElement(id: .execution, place: place)]
      + pieces.map { RuleElement(id: .executionPiece($0), place: place) }
      + [RuleElement(id: .zeroBudget, place: place)]
  }

  private static func tree(of ruleSet: RuleSet) -> [RuleElement] {
    var elements: [RuleElement] = []
    for (index, category) in ruleSet.categories.enumerated() {
      elements.append(RuleElement(id: .category(index), place: category.note.place))
      for (position, subcategory) in category.subcategories.enumerated() {
        elements.append(RuleElement(id: .subcategory(index, position), place: subcategory.note.place))
        if subcategory.unstatedComparator != nil {
          elements.append(RuleElement(id: .unstated(index, position), place: subcategory.note.place))
        }
      }
    }
    return elements
  }

  private static func methods(of ruleSet: RuleSet) -> [RuleElement] {
    TargetKind.allCases.flatMap { kind -> [RuleElement] in
      // The levels of the qualitative scale are elements of their own.
      guard let method = ruleSet.scoring.methods[kind], let place = ruleSet.methods[kind]?.place else { return [] }
      let reach = Reach(of: method.measure, under: ruleSet.scoring.policies)
      return [RuleElement(id: .method(kind), place: place)]
        + reach.pieces(of: method.curve).map { RuleElement(id: .methodPiece(kind, $0), place: place) }
    }
  }

  private static func policies(of ruleSet: RuleSet) -> [RuleElement] {
    PolicyKey.allCases.flatMap { key -> [RuleElement] in
      guard let place = ruleSet.policies[key]?.place else { return [] }
      let element = RuleElement(id: .policy(key), place: place)
      switch key {
      // Each grade is an element of its own.
      case .grades: return []
      case .overAchievement:
        guard let policy = ruleSet.scoring.policies.overAchievement else { return [] }
        guard case .deduct(let curve) = policy.action else { return [element] }
        let pieces = Reach(from: policy.threshold, to: nil).pieces(of: curve)
        return [element] + pieces.map { RuleElement(id: .overAchievementPiece($0), place: place) }
      default: return [element]
      }
    }
  }
}
