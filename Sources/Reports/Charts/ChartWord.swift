import Diagnostics

/// The words of charts.
enum ChartWord {
  case categories
  case earned
  case lost
  case open
  case executionRate
  case scoreRate
  case equalRates
  case notReached
  case exceeded
  case unscored
  case semicolon
  case fullStop

  var wording: Wording {
    switch self {
    case .categories: Wording(zh: "各类指标得分构成", en: "Points by category")
    case .earned: Wording(zh: "得分", en: "earned")
    case .lost: Wording(zh: "失分", en: "lost")
    case .open: Wording(zh: "未评分", en: "not scored")
    case .executionRate: Wording(zh: "预算执行率", en: "budget execution rate")
    case .scoreRate: Wording(zh: "得分率", en: "share of points earned")
    case .equalRates: Wording(zh: "得分率＝执行率", en: "equal rates")
    case .notReached: Wording(zh: "未达到目标值", en: "below target")
    case .exceeded: Wording(zh: "超过目标值", en: "above target")
    case .unscored: Wording(zh: "未评分", en: "no score")
    case .semicolon: Wording(zh: "；", en: "; ")
    case .fullStop: Wording(zh: "。", en: ".")
    }
  }

  func text(in language: Language) -> String { wording.text(in: language) }
}
