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

  static let measure = KeyShape.choice(of: Measure.self) { ($0.wording.chinese, $0.wording.english) }

  static let unweighted = KeyShape.choice(of: UnweightedPolicy.self) { ($0.wording.chinese, $0.wording.english) }

  static let absentCategory = KeyShape.choice(of: AbsentCategoryPolicy.self) {
    ($0.wording.chinese, $0.wording.english)
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
    case .unscored: ("不评分，总分暂计", "it stays without a score")
    }
  }

  static let zeroTarget = KeyShape.choice(of: ZeroTargetPolicy.self) { ($0.wording.chinese, $0.wording.english) }

  static let negativeActual = KeyShape.choice(of: NegativeActualPolicy.self) {
    ($0.wording.chinese, $0.wording.english)
  }

  static let missingActual = KeyShape.choice(of: MissingActualPolicy.self) { ($0.wording.chinese, $0.wording.english) }

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

  static let roundingStage = KeyShape.choice(of: Rounding.Stage.self) { ($0.wording.chinese, $0.wording.english) }

  static let departmentCombination = KeyShape.choice(of: DepartmentCombination.self) {
    ($0.wording.chinese, $0.wording.english)
  }
}
