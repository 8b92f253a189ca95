import Diagnostics
import ScoringCore

// What the choices of a rule file mean: said once, for the schema and for those who are shown a rule set.

extension Measure {
  public var wording: Wording {
    switch self {
    case .ratio: Wording(zh: "完成值÷指标值", en: "actual ÷ target")
    case .reverseRatio: Wording(zh: "指标值÷完成值（反向，按比值）", en: "target ÷ actual, for limits")
    case .linearExcess: Wording(zh: "1−(完成值−指标值)÷指标值（反向，按超出部分）", en: "1 − (actual − target) ÷ target, for limits")
    case .closeness: Wording(zh: "两者中较小÷较大", en: "the smaller of the two ÷ the larger")
    case .deviation: Wording(zh: "(完成值−指标值)÷指标值，带正负号", en: "(actual − target) ÷ target, with its sign")
    case .value: Wording(zh: "完成值本身", en: "the actual itself")
    case .daysLate: Wording(zh: "迟于时限的天数", en: "days after the deadline")
    }
  }
}

extension UnweightedPolicy {
  public var wording: Wording {
    switch self {
    case .evenlyByIndicator: Wording(zh: "在一级指标内平均分给各三级指标", en: "evenly among the indicators of a category")
    case .evenlyBySubcategory:
      Wording(zh: "先平均分给各二级指标，再分给其下三级指标", en: "evenly among the subcategories, then among the indicators of each")
    case .evenlyOverAll: Wording(zh: "全部分值平均分给所有指标", en: "evenly among all indicators")
    }
  }
}

extension AbsentCategoryPolicy {
  public var wording: Wording {
    switch self {
    case .redistribute: Wording(zh: "分值按比例转给其他一级指标", en: "its points go to the other categories in proportion")
    case .zero: Wording(zh: "不得分", en: "its points are lost")
    case .full: Wording(zh: "按满分计", en: "its points are earned in full")
    }
  }
}

extension ZeroTargetPolicy {
  public var wording: Wording {
    switch self {
    case .metOrNothing: Wording(zh: "达到得满分，否则不得分", en: "everything when the comparison holds, nothing otherwise")
    case .unscored: Wording(zh: "不评分", en: "it stays without a score")
    }
  }
}

extension NegativeActualPolicy {
  public var wording: Wording {
    switch self {
    case .zero: Wording(zh: "按零计", en: "it counts as zero")
    case .unscored: Wording(zh: "不评分", en: "it stays without a score")
    case .asWritten: Wording(zh: "按原值计", en: "it is measured as it stands")
    }
  }
}

extension MissingActualPolicy {
  public var wording: Wording {
    switch self {
    case .unscored: Wording(zh: "不评分，总分暂计", en: "it stays without a score, and totals are provisional")
    case .zero: Wording(zh: "不得分", en: "it earns nothing")
    }
  }
}

extension DepartmentCombination {
  public var wording: Wording {
    switch self {
    case .budgetWeighted: Wording(zh: "按全年预算数加权平均", en: "the mean weighted with the adjusted budget")
    case .mean: Wording(zh: "简单平均", en: "the plain mean")
    }
  }
}

extension Rounding.Stage {
  public var wording: Wording {
    switch self {
    case .indicator: Wording(zh: "每个指标", en: "at each indicator")
    case .category: Wording(zh: "每个一级指标", en: "at each category")
    case .project: Wording(zh: "项目总分", en: "at the project's total")
    }
  }
}
