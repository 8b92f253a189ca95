import Diagnostics
import RuleFiles
import RuleTests
import ScoringCore
import SelfEvaluation

/// What an element of a rule set is called.
enum RuleElementWording {
  static func name(of element: RuleElement) -> Wording {
    let name = name(of: element.subject)
    return aspect(of: element).map(name.followed) ?? name
  }

  private static func name(of subject: RuleElement.Subject) -> Wording {
    switch subject {
    case .execution(let name): literal(name)
    case .zeroBudget(let name): literal(name).followed(by: Wording(zh: "预算数为零", en: "budget of zero"))
    case .node(let path): literal(path.joined(separator: " › "))
    case .absence(let path):
      literal(path.joined(separator: " › ")).followed(by: Wording(zh: "没有这类指标", en: "no indicator of the kind"))
    case .method(let kind): RuleWording.methods.followed(by: RuleWording.kind(kind))
    case .level(let name): RuleWording.levels.followed(by: literal(name))
    case .item(let name): RuleWording.kind(.checklist).followed(by: literal(name))
    case .policy(let key): RuleWording.policies.followed(by: RuleWording.policy(key))
    case .override(let patterns): Wording(zh: "另行规定", en: "scored differently").followed(by: list(patterns))
    case .limit(let name): RuleWording.limits.followed(by: literal(name))
    case .adjustment(let name): RuleWording.adjustments.followed(by: literal(name))
    case .grade(let name): RuleWording.grades.followed(by: literal(name))
    case .variant(let name): Wording(zh: "变体", en: "variant").followed(by: literal(name))
    case .change(let years): Wording(zh: "年度变动", en: "change by year").followed(by: literal(years.text))
    case .department: RuleWording.department.followed(by: RuleWording.combination)
    }
  }

  /// What is added to the name; `nil` for the rule itself.
  private static func aspect(of element: RuleElement) -> Wording? {
    switch element.id.aspect {
    case .rule, .measured: nil
    case .piece:
      element.piece.map { piece in
        let interval = IntervalText.text(from: piece.lower, to: piece.upper, by: element.measure)
        return Wording(zh: "得分档 \(interval)", en: "tier \(interval)")
      }
    case .rounding: RuleWording.policy(.rounding)
    case .unstated: Wording(zh: "指标值没有写符号", en: "target without a comparator")
    case .choice: Wording(zh: "只取一项", en: "only one counts")
    case .answer(true): Wording(zh: "符合", en: "when it holds")
    case .answer(false): Wording(zh: "不符合", en: "when it does not hold")
    case .droppedExtremes: Wording(zh: "去掉最高分和最低分", en: "best and worst dropped")
    case .consistency(let check): check.wording
    case .ownShare: Wording(zh: "部门整体指标所占比重", en: "share of the department's own indicators")
    }
  }

  private static func list(_ names: [String]) -> Wording {
    Wording(zh: names.joined(separator: "、"), en: names.joined(separator: ", "))
  }

  private static func literal(_ text: String) -> Wording { Wording(zh: text, en: text) }
}

extension Wording {
  /// One thing inside another.
  fileprivate func followed(by inner: Wording) -> Wording {
    Wording(zh: chinese + " › " + inner.chinese, en: english + " › " + inner.english)
  }
}
