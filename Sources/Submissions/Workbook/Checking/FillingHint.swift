import Diagnostics

/// What the workbook says beside a row while it is filled in.
enum FillingHint: Hashable, CaseIterable {
  // Indicators
  case empty
  case unreadable
  case missedWithoutReason
  case missedWithReason
  case exceeded
  // Projects
  case noBudget
  case noExecution
  case aboveBudget
  case lowExecution

  var wording: Wording {
    switch self {
    case .empty: Wording(zh: "未填", en: "to be filled in")
    case .unreadable: Wording(zh: "请核对单位和写法", en: "check the unit and the wording")
    case .missedWithoutReason: Wording(zh: "未达到目标，请写偏差原因", en: "target missed: write the reason")
    case .missedWithReason: Wording(zh: "未达到目标，已写原因", en: "target missed, reason given")
    case .exceeded: Wording(zh: "超过目标较多，请说明", en: "far above the target: explain")
    case .noBudget: Wording(zh: "未填预算数", en: "budget to be filled in")
    case .noExecution: Wording(zh: "未填执行数", en: "amount executed to be filled in")
    case .aboveBudget: Wording(zh: "执行数超过预算数，请核对", en: "more executed than planned: check")
    case .lowExecution: Wording(zh: "执行率偏低，请说明原因", en: "little executed: explain")
    }
  }
}
