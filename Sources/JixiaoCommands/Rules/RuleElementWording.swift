import Diagnostics
import RuleFiles
import RuleTests
import ScoringCore

/// What an element of a rule set is called.
enum RuleElementWording {
  static func name(of element: RuleElement.ID, in ruleSet: RuleSet) -> Wording {
    switch element {
    case .execution: execution(of: ruleSet)
    case .executionPiece(let index):
      piece(index, of: ruleSet.scoring.execution?.curve, after: execution(of: ruleSet))
    case .zeroBudget: execution(of: ruleSet).followed(by: Wording(zh: "预算数为零", en: "budget of zero"))
    case .category(let index): category(index, in: ruleSet)
    case .subcategory(let category, let index): subcategory(category, index, in: ruleSet)
    case .unstated(let category, let index):
      subcategory(category, index, in: ruleSet)
        .followed(by: Wording(zh: "指标值没有写符号", en: "target without a comparator"))
    case .method(let kind): RuleWording.methods.followed(by: RuleWording.kind(kind))
    case .methodPiece(let kind, let index):
      piece(index, of: ruleSet.scoring.methods[kind]?.curve, after: RuleWording.kind(kind))
    case .level(let index): RuleWording.levels.followed(by: literal(ruleSet.levels[index].name))
    case .policy(let key): RuleWording.policies.followed(by: RuleWording.policy(key))
    case .overAchievementPiece(let index): overAchievement(index, in: ruleSet)
    case .grade(let index): RuleWording.grades.followed(by: literal(ruleSet.grades[index].name))
    }
  }

  private static func execution(of ruleSet: RuleSet) -> Wording { literal(ruleSet.execution?.name ?? "") }

  private static func category(_ index: Int, in ruleSet: RuleSet) -> Wording { literal(ruleSet.categories[index].name) }

  private static func subcategory(_ category: Int, _ index: Int, in ruleSet: RuleSet) -> Wording {
    literal(ruleSet.categories[category].name)
      .followed(by: literal(ruleSet.categories[category].subcategories[index].name))
  }

  private static func overAchievement(_ index: Int, in ruleSet: RuleSet) -> Wording {
    guard case .deduct(let curve)? = ruleSet.scoring.policies.overAchievement?.action else {
      return RuleWording.policy(.overAchievement)
    }
    return piece(index, of: curve, after: RuleWording.policy(.overAchievement))
  }

  private static func piece(_ index: Int, of curve: ScoringCurve?, after name: Wording) -> Wording {
    guard let curve, curve.pieces.indices.contains(index) else { return name }
    let piece = curve.pieces[index]
    let interval = CurveText.interval(from: piece.lower, to: piece.upper)
    return name.followed(by: Wording(zh: "得分档 \(interval)", en: "tier \(interval)"))
  }

  private static func literal(_ text: String) -> Wording { Wording(zh: text, en: text) }
}

extension Wording {
  /// One thing inside another.
  fileprivate func followed(by inner: Wording) -> Wording {
    Wording(zh: chinese + " › " + inner.chinese, en: english + " › " + inner.english)
  }
}
