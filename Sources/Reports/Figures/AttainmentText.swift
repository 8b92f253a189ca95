import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// 完成率 as a cell shows it: a percentage where the measure is a share of the target, otherwise what it is.
enum AttainmentText {
  static func text(_ explanation: IndicatorExplanation, ruleSet: RuleSet, language: Language) -> String {
    switch explanation.attainment {
    case .ratio(let ratio):
      switch explanation.method?.measure {
      case .daysLate: Wording(zh: "\(ratio.numerator)天", en: "\(ratio.numerator) days").text(in: language)
      case .value: RatioText.decimal(ratio)
      default: PercentText.text(ratio)
      }
    case .met(let isMet): (isMet ? Wording(zh: "达到", en: "met") : Wording(zh: "未达到", en: "missed")).text(in: language)
    case .level(let index): ruleSet.levels.indices.contains(index) ? ruleSet.levels[index].name : ""
    case .unbounded: Wording(zh: "达到", en: "met").text(in: language)
    case .unmeasured: ""
    }
  }
}
