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

  /// What a node without indicators may do without further words.
  static let defaultAbsence = KeyShape.choice(of: DefaultAbsenceWord.self) {
    let wording = $0.policy.wording
    return (wording.chinese, wording.english)
  }

  static let absenceWord = KeyShape.choice(of: AbsenceWord.self) { word in
    switch word {
    case .redistribute: ("分值按比例转给同级其他指标", "its points go to the others beside it in proportion")
    case .move: ("分值转给 to 所列指标", "its points go where 'to' says")
    case .zero: ("不得分", "its points are lost")
    case .full: ("按满分计", "its points are earned in full")
    case .unscored: ("暂不评分", "its points stay open")
    case .forbidden: ("不允许缺少", "it must not be absent")
    }
  }

  static let notApplicableWord = KeyShape.choice(of: NotApplicableWord.self) { word in
    switch word {
    case .redistribute: ("不计，分值由同级其他指标分担", "left out; the others beside it share its points")
    case .rescale: ("不计，总分按百分制折算", "left out; the total is converted to the full points")
    case .move: ("不计，分值转给 to 所列指标", "left out; its points go where 'to' says")
    case .full: ("按满分计", "its points are earned in full")
    case .zero: ("不得分", "it earns nothing")
    case .forbidden: ("不允许不适用", "it must not be left out")
    }
  }

  static let evidenceWord = KeyShape.choice(of: EvidenceWord.self) { word in
    switch word {
    case .ignore: ("不影响得分", "nothing")
    case .flag: ("提示，不扣分", "it is pointed out, the score stays")
    case .zero: ("不得分", "it earns nothing")
    case .cap: ("最多得 at-most", "it earns at most 'at-most'")
    }
  }

  static let nodeKind = KeyShape.choice(of: TreeNode.Kind.self) { ($0.wording.chinese, $0.wording.english) }
  static let nodeChoice = KeyShape.choice(of: TreeNode.Choice.self) { ($0.wording.chinese, $0.wording.english) }
  static let goals = KeyShape.choice(of: GoalPolicy.self) { ($0.wording.chinese, $0.wording.english) }
  static let rollUp = KeyShape.choice(of: RollUpPolicy.self) { ($0.wording.chinese, $0.wording.english) }
  static let missingTarget = KeyShape.choice(of: MissingTargetPolicy.self) {
    ($0.wording.chinese, $0.wording.english)
  }
  static let textActual = KeyShape.choice(of: TextActualPolicy.self) { ($0.wording.chinese, $0.wording.english) }
  static let handScore = KeyShape.choice(of: HandScorePolicy.self) { ($0.wording.chinese, $0.wording.english) }

  static let adjustmentTrigger = KeyShape.choice(of: AdjustmentDefinition.Trigger.self) { trigger in
    switch trigger {
    case .duplicate: ("与本项目前面的指标重名", "an indicator of a name that the project has already")
    }
  }

  static let stepSide = KeyShape.choice(of: StepSide.self) { side in
    switch side {
    case .below: ("低于起点扣分", "below the base")
    case .above: ("高于起点扣分", "above the base")
    case .both: ("高于、低于起点都扣分", "on both sides")
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
    case .full: ("按满分计", "everything is earned")
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
    case .inProportion: ("不足一档按比例扣", "a part of a step costs its part")
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
