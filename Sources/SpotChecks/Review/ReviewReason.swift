import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// Why the reviewed score of an indicator is another than the recomputed one.
public enum ReviewReason: Hashable, Sendable {
  /// The reviewer verified another result.
  case verified(stated: String, found: String)
  /// 核减事项 of the review rules; `reason` is the reviewer's, empty where the rules apply it by themselves.
  case adjusted(AdjustmentDefinition, reason: String)
  /// Points that the reviewer took off at discretion, with the reason.
  case discretion(Points, reason: String)
  /// A score by hand where the rules allow for one, such as the place inside the band of a level.
  case level(Points, reason: String)
  /// The reviewer saw other evidence than the department named.
  case evidence(String)
  /// Neither the department nor the reviewer named any evidence, and the review rules ask for it.
  case noEvidence
  /// The review rules score it otherwise.
  case rules(MoveReason)

  public var wording: Wording {
    switch self {
    case .verified(let stated, let found):
      Wording(
        zh: "完成值核实为 \(found)（自评 \(stated.isEmpty ? "未填" : stated)）",
        en: "verified as \(found) (self-evaluation: \(stated.isEmpty ? "none" : stated))"
      )
    case .adjusted(let definition, let reason):
      Wording(
        zh: definition.name + Self.effect(of: definition.reduction).chinese + (reason.isEmpty ? "" : "：\(reason)"),
        en: definition.name + Self.effect(of: definition.reduction).english + (reason.isEmpty ? "" : ": \(reason)")
      )
    case .discretion(let points, let reason):
      Wording(zh: "核减 \(points.text) 分：\(reason)", en: "\(points.text) points taken off: \(reason)")
    case .level(let points, let reason):
      Wording(
        zh: "评为 \(points.text) 分" + (reason.isEmpty ? "" : "：\(reason)"),
        en: "given \(points.text) points" + (reason.isEmpty ? "" : ": \(reason)")
      )
    case .noEvidence: Wording(zh: "没有佐证材料，按复核口径限制得分", en: "no evidence: the review rules limit the score")
    case .evidence(let evidence): Wording(zh: "证据：\(evidence)", en: "evidence: \(evidence)")
    case .rules(let reason):
      Wording(zh: "按复核规则：\(reason.wording.chinese)", en: "by the review rules: \(reason.wording.english)")
    }
  }

  /// What the rule rests on; `nil` for what reviewers found.
  public var note: RuleNote? {
    if case .adjusted(let definition, _) = self { definition.note } else { nil }
  }

  private static func effect(of reduction: Reduction) -> Wording {
    var (chinese, english): ([String], [String]) = ([], [])
    if reduction.kept < .one, let taken = try? Ratio.one.subtracting(reduction.kept) {
      chinese.append("扣 \(RatioText.percent(taken))")
      english.append("\(RatioText.percent(taken)) off")
    }
    if reduction.points > .zero {
      chinese.append("扣 \(reduction.points.text) 分")
      english.append("\(reduction.points.text) points off")
    }
    guard !chinese.isEmpty else { return Wording(zh: "（不扣分）", en: " (nothing off)") }
    return Wording(zh: "（\(chinese.joined(separator: "，"))）", en: " (\(english.joined(separator: ", ")))")
  }
}
