import ScoringCore

extension RuleSchema {
  static let status = KeyShape.choice(of: RuleSet.Status.self) { status in
    switch status {
    case .official: ("已核实", "its numbers were read in the regulation or in printed forms that follow it")
    case .assumed: ("推定：沿用他处，本地文件未找到", "taken over from elsewhere, because the local text was not found")
    case .unconfirmed: ("待核实", "not to be used for papers without a watermark")
    }
  }

  static let certaintyWord = KeyShape.choice(of: Certainty.self) { certainty in
    switch certainty {
    case .verified: ("已核实", "read in a published source")
    case .observed: ("据软件实测", "observed in budget software; not a regulation")
    case .derived: ("据已核实数据推算", "computed from verified figures")
    case .recalled: ("待核实", "remembered, not seen")
    case .assumed: ("自行设定", "our own choice where no source says anything")
    }
  }

  static let comparator = KeyShape.choice(of: ComparatorWord.self) { word in
    switch word {
    case .atLeast: ("≥", "≥")
    case .moreThan: ("＞", ">")
    case .atMost: ("≤", "≤")
    case .lessThan: ("＜", "<")
    case .equalTo: ("＝", "=")
    }
  }

  static let measure = KeyShape.choice(of: Measure.self) { measure in
    switch measure {
    case .ratio: ("完成值÷指标值", "actual ÷ target")
    case .reverseRatio: ("指标值÷完成值（反向，按比值）", "target ÷ actual, for limits")
    case .linearExcess: ("1−(完成值−指标值)÷指标值（反向，按超出部分）", "1 − (actual − target) ÷ target, for limits")
    case .closeness: ("两者中较小÷较大", "the smaller of the two ÷ the larger")
    case .deviation: ("(完成值−指标值)÷指标值，带正负号", "(actual − target) ÷ target, with its sign")
    case .value: ("完成值本身", "the actual itself")
    case .daysLate: ("迟于时限的天数", "days after the deadline")
    }
  }

  static let unweighted = KeyShape.choice(of: UnweightedPolicy.self) { policy in
    switch policy {
    case .evenlyByIndicator: ("在一级指标内平均分给各三级指标", "evenly among the indicators of a category")
    case .evenlyBySubcategory:
      ("先平均分给各二级指标，再分给其下三级指标", "evenly among the subcategories, then among the indicators of each")
    case .evenlyOverAll: ("全部分值平均分给所有指标", "evenly among all indicators")
    }
  }

  static let absentCategory = KeyShape.choice(of: AbsentCategoryPolicy.self) { policy in
    switch policy {
    case .redistribute: ("分值按比例转给其他一级指标", "its points go to the other categories in proportion")
    case .zero: ("不得分", "its points are lost")
    case .full: ("按满分计", "its points are earned in full")
    }
  }

  static let denominator = KeyShape.choice(of: ExecutionRule.Denominator.self) { denominator in
    switch denominator {
    case .adjusted: ("全年预算数（调整后）", "the adjusted budget (全年预算数)")
    case .initial: ("年初预算数", "the initial budget (年初预算数)")
    }
  }

  static let zeroBudget = KeyShape.choice(of: ExecutionRule.ZeroBudget.self) { policy in
    switch policy {
    case .zero: ("不得分", "nothing is earned")
    case .unscored: ("不评分，总分待定", "it stays without a score")
    }
  }

  static let zeroTarget = KeyShape.choice(of: ZeroTargetPolicy.self) { policy in
    switch policy {
    case .metOrNothing: ("达到得满分，否则不得分", "everything when the comparison holds, nothing otherwise")
    case .unscored: ("不评分", "it stays without a score")
    }
  }

  static let negativeActual = KeyShape.choice(of: NegativeActualPolicy.self) { policy in
    switch policy {
    case .zero: ("按零计", "it counts as zero")
    case .unscored: ("不评分", "it stays without a score")
    case .asWritten: ("按原值计", "it is measured as it stands")
    }
  }

  static let missingActual = KeyShape.choice(of: MissingActualPolicy.self) { policy in
    switch policy {
    case .unscored: ("不评分，总分待定", "it stays without a score, and totals are provisional")
    case .zero: ("不得分", "it earns nothing")
    }
  }

  static let partialStep = KeyShape.choice(of: PartialStep.self) { policy in
    switch policy {
    case .ignored: ("不足一档不扣", "only full steps cost")
    case .counted: ("不足一档按一档扣", "a started step costs as much as a full one")
    }
  }

  static let roundingMode = KeyShape.choice(of: Rounding.Mode.self) { mode in
    switch mode {
    case .halfUp: ("四舍五入", "2.675 → 2.68")
    case .halfEven: ("四舍六入五成双", "2.665 → 2.66")
    case .down: ("截断", "2.679 → 2.67")
    case .up: ("进一", "2.671 → 2.68")
    }
  }

  static let roundingStage = KeyShape.choice(of: Rounding.Stage.self) { stage in
    switch stage {
    case .indicator: ("每个指标", "at each indicator")
    case .category: ("每个一级指标", "at each category")
    case .project: ("项目总分", "at the project's total")
    }
  }

  static let departmentCombination = KeyShape.choice(of: DepartmentCombination.self) { combination in
    switch combination {
    case .budgetWeighted: ("按全年预算数加权平均", "the mean weighted with the adjusted budget")
    case .mean: ("简单平均", "the plain mean")
    }
  }
}
