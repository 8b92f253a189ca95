import Diagnostics
import ScoringCore

extension ReasonCode {
  /// What it means, as a cell of a table or the end of a sentence says it.
  public var wording: Wording {
    switch self {
    case .met: Wording(zh: "达到目标值", en: "target met")
    case .overAchieved: Wording(zh: "明显超过目标值", en: "far above the target")
    case .overAchievedAndReduced: Wording(zh: "明显超过目标值，按规则扣分", en: "far above the target, points reduced")
    case .partlyMet: Wording(zh: "部分达到目标值", en: "target partly met")
    case .missed: Wording(zh: "未达到目标值，不得分", en: "target missed, no points")
    case .levelByDefault: Wording(zh: "按所在档次的默认比例计分", en: "scored by the default of its level")
    case .levelByRater: Wording(zh: "按评分人在所在档次内给定的比例计分", en: "scored by the share given by the rater")
    case .levelShareOutsideBand:
      Wording(zh: "给定比例超出所在档次，按默认比例计分", en: "given share outside its level, default taken")
    case .missingActualCountedAsZero: Wording(zh: "未填实际完成值，按规则计零分", en: "no actual result, counted as zero")
    case .byHand: Wording(zh: "按手填得分计分", en: "scored as given by hand")
    case .evidenceMissing: Wording(zh: "没有佐证材料，按规则限制得分", en: "no evidence, score limited by the rules")
    case .notApplicableInFull: Wording(zh: "不适用，按规则计满分", en: "not applicable, full points by the rules")
    case .notApplicableAsZero: Wording(zh: "不适用，按规则不得分", en: "not applicable, no points by the rules")
    case .leftOut: Wording(zh: "不适用，不计分", en: "not applicable, left out")
    case .notChosen: Wording(zh: "另一备选指标计分，本项不计", en: "another of the alternatives counts")
    case .notApplicableForbidden:
      Wording(zh: "规则不允许不适用，未评分", en: "the rules do not allow for it not to apply, not scored")
    case .pointsNotStated: Wording(zh: "未填分值，未评分", en: "no points stated, not scored")
    case .noHandScore: Wording(zh: "应由评价人打分而未打分，未评分", en: "to be scored by a person, not scored")
    case .noTarget: Wording(zh: "没有可用的目标值，未评分", en: "no usable target, not scored")
    case .missingActual: Wording(zh: "未填实际完成值，未评分", en: "no actual result, not scored")
    case .incomparable: Wording(zh: "实际完成值与目标值不可比，未评分", en: "actual and target not comparable, not scored")
    case .zeroTarget: Wording(zh: "目标值为零，未评分", en: "target of zero, not scored")
    case .negativeTarget: Wording(zh: "目标值为负数，未评分", en: "negative target, not scored")
    case .negativeActual: Wording(zh: "实际完成值为负数，未评分", en: "negative actual, not scored")
    case .overflow: Wording(zh: "数值位数过多，未评分", en: "number too long, not scored")
    case .noBudget: Wording(zh: "没有可用的预算数，未评分", en: "no usable budget, not scored")
    }
  }
}
