import Diagnostics
import RuleFiles
import ScoringCore

/// What one indicator rule says differently from another, in a few words each.
struct RuleDifferenceText {
  private let old: IndicatorRule
  private let new: IndicatorRule
  private let language: Language

  init(from old: IndicatorRule, to new: IndicatorRule, _ language: Language) {
    self.old = old
    self.new = new
    self.language = language
  }

  var texts: [String] { methods + others }

  private var methods: [String] {
    TargetKind.allCases.compactMap { kind in
      guard let method = new.methods[kind], method != old.methods[kind] else { return nil }
      let name = RuleWording.kind(kind).text(in: language)
      return "\(name) \(method.measure.wording.text(in: language)) \(CurveText.text(method.curve, by: method.measure))"
    }
  }

  private var others: [String] {
    var texts: [Wording] = []
    if new.levels != old.levels { texts.append(Wording(zh: "另定档次", en: "levels of its own")) }
    if new.checklist != old.checklist { texts.append(Wording(zh: "按清单计分", en: "a checklist")) }
    if new.ratings != old.ratings { texts.append(Wording(zh: "按专家评分", en: "experts' ratings")) }
    if new.yesNo != old.yesNo { texts.append(RuleWording.value(of: new.yesNo)) }
    if new.maximum != old.maximum, let most = new.maximum {
      texts.append(Wording(zh: "最多得 \(most.text) 分", en: "at most \(most.text) points"))
    }
    for key in PolicyKey.allCases {
      guard let value = RuleWording.value(of: key, in: new), value != RuleWording.value(of: key, in: old) else {
        continue
      }
      let name = RuleWording.policy(key)
      texts.append(Wording(zh: "\(name.chinese)：\(value.chinese)", en: "\(name.english): \(value.english)"))
    }
    return texts.map { $0.text(in: language) }
  }
}
