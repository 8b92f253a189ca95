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
    case .forbidden: Wording(zh: "必须逐项填写分值", en: "the table has to state them")
    }
  }
}

extension AbsencePolicy {
  public var wording: Wording {
    switch self {
    case .redistribute: Wording(zh: "其分值按比例分给其他一级指标", en: "its points go to the other categories in proportion")
    case .move: Wording(zh: "其分值转给规定的其他指标", en: "its points go to the parts that the rules name")
    case .zero: Wording(zh: "其分值不得分", en: "its points are lost")
    case .full(nil): Wording(zh: "其分值按满分计", en: "its points are earned in full")
    case .full(let most?): Wording(zh: "其分值最多得 \(most.text) 分", en: "at most \(most.text) of its points are earned")
    case .unscored: Wording(zh: "其分值暂不评分", en: "its points stay open")
    case .forbidden: Wording(zh: "不允许缺少，暂不评分", en: "it must not be absent; its points stay open")
    }
  }
}

extension NotApplicablePolicy {
  public var wording: Wording {
    switch self {
    case .redistribute: Wording(zh: "不计，分值由同级其他指标分担", en: "left out; the others beside it share its points")
    case .rescale: Wording(zh: "不计，总分按百分制折算", en: "left out; the total is converted to the full points")
    case .move: Wording(zh: "不计，分值转给规定的其他指标", en: "left out; its points go to the part that the rules name")
    case .full: Wording(zh: "按满分计", en: "its points are earned in full")
    case .zero: Wording(zh: "不得分", en: "it earns nothing")
    case .forbidden: Wording(zh: "不允许", en: "not allowed")
    }
  }
}

extension EvidencePolicy {
  public var wording: Wording {
    switch self {
    case .ignored: Wording(zh: "不影响得分", en: "no effect on the score")
    case .flagged: Wording(zh: "提示，不扣分", en: "pointed out; the score stays")
    case .atMost(.zero): Wording(zh: "不得分", en: "nothing is earned")
    case .atMost(let share): Wording(zh: "最多得分值的 \(share.percentText)", en: "at most \(share.percentText) is earned")
    }
  }
}

extension TreeNode.Kind {
  public var wording: Wording {
    switch self {
    case .regular: Wording(zh: "一般指标", en: "part of the total")
    case .bonus: Wording(zh: "加分项", en: "a bonus on top of the total")
    case .deduction: Wording(zh: "扣分项", en: "taken off the total")
    }
  }
}

extension TreeNode.Choice {
  public var wording: Wording {
    switch self {
    case .all: Wording(zh: "全部计分", en: "all of its parts count")
    case .best: Wording(zh: "取得分最高的一项", en: "only the part that earns most counts")
    case .first: Wording(zh: "取第一项能评分的", en: "only the first part that can be scored counts")
    }
  }
}

extension GoalPolicy {
  public var wording: Wording {
    switch self {
    case .together: Wording(zh: "合在一起计分", en: "all goals are scored as one")
    case .apart: Wording(zh: "各目标分别计分", en: "each goal has points of its own")
    }
  }
}

extension RollUpPolicy {
  public var wording: Wording {
    switch self {
    case .separate: Wording(zh: "各行分别计分", en: "each row is scored by itself")
    case .beforeScoring: Wording(zh: "先汇总完成数，再计分", en: "the results are brought together, then scored")
    }
  }
}

extension OverAchievementPolicy {
  /// From where on: `达到 130%`, `超过 130%`.
  public var reach: Wording {
    let percent = threshold.percentText
    return isIncluded
      ? Wording(zh: "达到 \(percent)", en: "from \(percent) on") : Wording(zh: "超过 \(percent)", en: "above \(percent)")
  }
}

extension MissingTargetPolicy {
  public var wording: Wording {
    switch self {
    case .unscored: Wording(zh: "不评分，总分暂计", en: "it stays without a score, and totals are provisional")
    case .leftOut: Wording(zh: "不计，分值由同级其他指标分担", en: "left out; the others beside it share its points")
    }
  }
}

extension TextActualPolicy {
  public var wording: Wording {
    switch self {
    case .unscored: Wording(zh: "不评分，总分暂计", en: "it stays without a score")
    case .byLevel: Wording(zh: "按文字所属档次计分", en: "by the level that the words stand for")
    }
  }
}

extension HandScorePolicy {
  public var wording: Wording {
    switch self {
    case .levels: Wording(zh: "只用于定性指标的档次之内", en: "only inside the band of a level")
    case .mayLower: Wording(zh: "低于计算得分时算数", en: "when it is lower than the computed score")
    case .whenMissed: Wording(zh: "未完成指标值时算数", en: "when the target was missed")
    case .decides: Wording(zh: "一律以手填得分为准", en: "always; without it there is no score")
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

extension Reduction {
  public var wording: Wording {
    var parts: [Wording] = []
    if kept != .one {
      parts.append(Wording(zh: "保留得分的 \(kept.percentText)", en: "\(kept.percentText) of the score is kept"))
    }
    if points > .zero { parts.append(Wording(zh: "扣 \(points.text) 分", en: "\(points.text) points off")) }
    return Wording(
      zh: parts.map(\.chinese).joined(separator: "，"),
      en: parts.map(\.english).joined(separator: ", ")
    )
  }
}
