import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// 完成率 as a cell shows it: a percentage where the measure is a share of the target, otherwise what it is.
enum AttainmentText {
  static func text(_ indicator: IndicatorResult, language: Language) -> String {
    switch indicator.explanation.attainment {
    case .ratio(let ratio):
      switch indicator.explanation.method?.measure {
      case .daysLate: DaysText.wording(late: ratio).text(in: language)
      case .value: RatioText.decimal(ratio)
      default: PercentText.text(ratio)
      }
    case .met(let isMet): (isMet ? Wording(zh: "达到", en: "met") : Wording(zh: "未达到", en: "missed")).text(in: language)
    case .level: indicator.level?.name ?? ""
    case .share(let share): PercentText.text(share)
    case .notApplicable: Wording(zh: "不适用", en: "not applicable").text(in: language)
    case .unbounded: Wording(zh: "达到", en: "met").text(in: language)
    case .unmeasured: ""
    }
  }
}
