import Diagnostics

extension RuleSchema {
  static let scoring = MappingShape(
    "scoring",
    zh: "计分方法",
    en: "how each kind of target is scored",
    alternatives: [[.levels, .states]],
    keys: [
      method(.atLeast, zh: "不低于（≥）", en: "targets to be reached (≥)"),
      method(.moreThan, zh: "高于（＞）", en: "targets to be passed (>)"),
      method(.atMost, zh: "不超过（≤）", en: "limits (≤)"),
      method(.lessThan, zh: "低于（＜）", en: "limits that must not be reached (<)"),
      method(.equalTo, zh: "等于（＝）", en: "targets to be met exactly (=)"),
      method(.range, zh: "区间", en: "targets from one number to another"),
      method(.deadline, zh: "完成时限", en: "dates"),
      .required(.unstated, comparator, zh: "指标值没有写符号时按什么理解", en: "the comparator of a target that states none"),
      .optional(
        .levels,
        .namedList(level, by: .name),
        zh: "定性指标的档次，由高到低",
        en: "the levels of qualitative results, the best first"
      ),
      .optional(
        .states,
        .namedList(state, by: .name),
        zh: "状态和得分比例；写了就代替 levels",
        en: "states with one rate each; they stand for 'levels' where they are written"
      ),
      .optional(.yesNo, .mapping(yesNo), zh: "“是/否”类指标的得分比例", en: "what yes/no indicators earn"),
      .optional(
        .checklist,
        .mapping(checklist),
        zh: "清单：符合一项得一项的分",
        en: "a checklist, each item with points of its own"
      ),
      .optional(.ratings, .mapping(ratings), zh: "专家评分取平均", en: "experts' ratings, of which the mean counts"),
      .required(.zeroTarget, policy("zero-target", zeroTarget), zh: "指标值为零时", en: "what to do about a target of zero"),
      .required(
        .negativeActual,
        policy("negative-actual", negativeActual),
        zh: "完成值为负时",
        en: "what to do about an actual below zero"
      ),
      .required(
        .missingActual,
        policy("missing-actual", missingActual),
        zh: "未填完成值时",
        en: "what to do about an actual that was not filled in"
      ),
      .optional(
        .overAchievement,
        .mapping(overAchievement),
        zh: "完成值明显超过指标值时",
        en: "what to do about an actual far above its target"
      ),
      .optional(
        .missingTarget,
        policy("missing-target", missingTarget),
        zh: "没有指标值时",
        en: "what to do about an indicator without a target"
      ),
      .optional(
        .textActual,
        policy("text-actual", textActual),
        zh: "指标值是数字而完成情况是文字时",
        en: "what to do where a number was planned and the result is told in words"
      ),
      .optional(
        .notApplicable,
        .either(notApplicableWord, notApplicable),
        zh: "指标不适用时",
        en: "what to do about an indicator that does not apply"
      ),
      .optional(
        .evidence,
        .either(evidenceWord, evidence),
        zh: "没有佐证材料时",
        en: "what to do about an actual without proof"
      ),
      .optional(.handScore, policy("hand-score", handScore), zh: "手填得分何时算数", en: "when a score given by hand counts"),
      .optional(.atMostPoints, .points, zh: "指标最多得多少分", en: "the most that an indicator earns, whatever its points"),
    ]
  )

  static let level = MappingShape(
    "level",
    zh: "定性指标的一个档次",
    en: "a level of the qualitative scale",
    keys: [
      .required(.name, .text, zh: "名称", en: "the name as the form prints it"),
      aliases,
      .required(.rate, .mapping(rateBand), zh: "可得分值的比例范围", en: "the share of the points that a rater may give"),
      .required(.standard, .rate, zh: "未另行评定时的比例", en: "the share when no rater has chosen one"),
      removed,
      source,
    ]
  )

  static let overAchievement = MappingShape(
    "over-achievement",
    zh: "超额完成",
    en: "an actual far above its target",
    oneOf: [.from, .above],
    alternatives: [[.curve, .points]],
    keys: [
      .optional(.from, .number, zh: "完成率达到多少（含）", en: "from this attainment on, such as 130%"),
      .optional(.above, .number, zh: "完成率超过多少（不含）", en: "above this attainment, such as 130%"),
      .required(
        .action,
        .choice(of: OverAchievementWord.self) { word in
          switch word {
          case .none: ("不处理", "nothing")
          case .explain: ("要求说明原因，不扣分", "a written reason is asked for, the score stays")
          case .flag: ("提示复核，不扣分", "it is marked for the reviewer, the score stays")
          case .byHand: ("可以手工调低得分", "a lower score given by hand counts")
          case .deduct: ("按 curve 扣减，或按 points 扣分", "the attainment earns what 'curve' says, or loses 'points'")
          }
        },
        zh: "如何处理",
        en: "what is done"
      ),
      .optional(.curve, curve, zh: "扣减后的得分比例，仅用于 deduct", en: "what the attainment earns, for 'deduct' only"),
      .optional(.points, .points, zh: "扣多少分，仅用于 deduct", en: "the points taken off, for 'deduct' only"),
      source,
    ]
  )

  private static func method(_ key: RuleKey, zh chinese: String, en english: String) -> KeySchema {
    .required(key, .mapping(method), zh: "“\(chinese)”类指标的计分方法", en: "how to score \(english)")
  }

  static let method = MappingShape(
    "method",
    zh: "计分方法",
    en: "what is measured and what the measure earns",
    keys: [
      .required(.measure, measure, zh: "比较什么", en: "what is compared"),
      .required(.curve, curve, zh: "如何得分", en: "what the measure earns"),
      source,
    ]
  )
}
