extension RuleSchema {
  static let review = MappingShape(
    "review",
    zh: "抽查复核：风险信号的分量和偏差档次",
    en: "spot checks: the weights of risk signals, and classes of deviations",
    keys: [
      .optional(.risk, .mapping(risk), zh: "各风险信号计多少分", en: "how many points of risk each signal counts"),
      .optional(
        .deviations,
        .namedList(deviationClass, by: .name),
        zh: "偏差档次，由小到大",
        en: "classes of deviations between self-score and reviewed score, the smallest first"
      ),
    ]
  )

  static let risk = MappingShape(
    "risk",
    zh: "风险信号",
    en: "risk signals",
    keys: RiskSignal.allCases.compactMap { signal in
      RuleKey(rawValue: signal.rawValue).map {
        .optional($0, .either(riskPoints, riskWeight), zh: signal.wording.chinese, en: signal.wording.english)
      }
    } + [source]
  )

  private static let riskPoints = KeyShape.integer(0...1_000)

  private static let riskWeight = MappingShape(
    "risk-weight",
    zh: "一个信号的分量",
    en: "the weight of a signal",
    inheritance: .asAWhole,
    keys: [
      .required(.points, riskPoints, zh: "每发现一处计多少分", en: "points for each time that it is found"),
      .optional(.atMost, riskPoints, zh: "合计最多多少分", en: "points for all times together"),
    ]
  )

  static let deviationClass = MappingShape(
    "deviation-class",
    zh: "偏差档次及其后果",
    en: "a class of deviations, and what follows from it",
    keys: [
      .required(.name, .text, zh: "名称", en: "the name that people read"),
      .optional(.upTo, .points, zh: "偏差不超过多少分；最后一档不写", en: "the largest deviation; the last class has none"),
      .optional(.deduct, .points, zh: "自评偏高时另扣多少分", en: "points taken off where the self-score was too high"),
      .optional(.gradeAtMost, .text, zh: "自评偏高时最高评为哪一等级", en: "the best grade that can still be given then"),
      removed, source,
    ]
  )
}
