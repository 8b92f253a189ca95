import Diagnostics
import RuleFiles
import ScoringCore

extension ExplanationWords {
  /// How a share was put together: the items that are met, the answers by level, the ratings.
  func composition(of indicator: IndicatorResult) -> String {
    switch indicator.facts.actual {
    case .items(let met):
      let items = zip(indicator.ruleDefinition.checklist, zip(indicator.rule.checklist, met))
      let parts = items.filter { $1.1 }.map { "\($0.name) \(factor($1.0))" }
      return colon + (parts.isEmpty ? "0" : parts.joined(separator: " + "))
    case .levelCounts(let counts):
      let levels = zip(indicator.ruleDefinition.levels, zip(indicator.rule.levels, counts))
      let parts = levels.filter { $1.1 > 0 }.map { "\($0.name) \($1.1) × \(factor($1.0.defaultRate))" }
      return colon + "(" + parts.joined(separator: " + ") + ") ÷ \(counts.reduce(0, +))"
    case .ratings(let ratings):
      let best = indicator.rule.ratings?.best.text ?? ""
      let dropped =
        indicator.rule.ratings?.dropsExtremes ?? false && ratings.count > 2
        ? say("，去掉最高和最低", ", without the best and the worst") : ""
      return colon + ratings.map(\.text).joined(separator: ", ") + say("，满分 \(best)", ", out of \(best)") + dropped
    default: return ""
    }
  }

  /// What a policy did to an indicator's score.
  func effect(of policy: PolicyKey, on indicator: IndicatorResult) -> String {
    let policies = indicator.rule.policies
    let wording: Wording? =
      switch policy {
      case .handScore:
        Wording(
          zh: "手填得分：\(policies.handScore.wording.chinese)",
          en: "score given by hand: \(policies.handScore.wording.english)"
        )
      case .evidence:
        Wording(
          zh: "没有佐证材料：\(policies.evidence.wording.chinese)",
          en: "no evidence: \(policies.evidence.wording.english)"
        )
      case .notApplicable:
        Wording(
          zh: "不适用：\(policies.notApplicable.wording.chinese)",
          en: "not applicable: \(policies.notApplicable.wording.english)"
        )
      case .missingActual:
        Wording(
          zh: "未填完成值：\(policies.missingActual.wording.chinese)",
          en: "no actual: \(policies.missingActual.wording.english)"
        )
      case .maximum:
        indicator.explanation.maximum.map { Wording(zh: "最多得 \($0.text) 分", en: "at most \($0.text) points") }
      case .overAchievement: policies.overAchievement.map(overAchievement)
      default: nil
      }
    return wording?.text(in: language) ?? ""
  }

  private func overAchievement(_ policy: OverAchievementPolicy) -> Wording {
    let reach = policy.reach
    return switch policy.action {
    case .none: Wording(zh: "完成率\(reach.chinese)：不处理", en: "attainment \(reach.english): nothing")
    case .explain:
      Wording(
        zh: "完成率\(reach.chinese)：须说明原因，不扣分",
        en: "attainment \(reach.english): a reason is required, the score stays"
      )
    case .flag:
      Wording(zh: "完成率\(reach.chinese)：提示复核，不扣分", en: "attainment \(reach.english): marked for review, the score stays")
    case .byHand:
      Wording(zh: "完成率\(reach.chinese)：可手工调低得分", en: "attainment \(reach.english): a lower score by hand counts")
    case .deduct: Wording(zh: "完成率\(reach.chinese)：按曲线调减", en: "attainment \(reach.english): reduced by a curve")
    case .deductPoints(let points):
      Wording(
        zh: "完成率\(reach.chinese)：扣 \(points.text) 分",
        en: "attainment \(reach.english): \(points.text) points off"
      )
    }
  }

  func text(of reduction: Reduction) -> String { reduction.wording.text(in: language) }

  /// The column 扣分 of the table.
  func deduction(_ points: String) -> String { say("“扣分”栏 \(points) 分", "column 扣分: \(points) points") }

  /// What the rate became when only a part of it was kept.
  func kept(_ share: Ratio) -> String {
    guard share != .one else { return "" }
    let percent = RatioText.percent(share)
    return say("；已按核减保留其 \(percent)", "; of which \(percent) was kept")
  }

  /// `10 × 0.9 − 2 = 7`, as far as there is something to take off or to cap.
  func product(_ explanation: IndicatorExplanation, _ rate: Ratio, _ exact: Ratio) -> String {
    let deduction = explanation.deduction > .zero ? " − \(explanation.deduction.text)" : ""
    return "\(explanation.points.text) × \(factor(rate))\(deduction) = \(RatioText.value(exact))"
  }
}
