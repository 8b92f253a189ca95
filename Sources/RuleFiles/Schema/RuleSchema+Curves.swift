extension RuleSchema {
  static let curve = KeyShape.either(
    .choice(of: CurveWord.self) { word in
      switch word {
      case .proportional: ("按完成比例，最高 100%", "the share that was attained, at most all")
      case .allOrNothing: ("完成得满分，未完成不得分", "everything from full attainment on, nothing below")
      case .noneAboveZero: ("不大于零得满分，否则不得分", "everything up to zero, nothing above")
      }
    },
    longCurve
  )

  static let longCurve = MappingShape(
    "curve",
    zh: "得分曲线",
    en: "how a measured value earns a share of the points",
    inheritance: .asAWhole,
    oneOf: [.proportionalFrom, .tiers, .pieces, .steps, .tolerance],
    keys: [
      .optional(
        .proportionalFrom,
        .rate,
        zh: "及格线：低于此不得分，以上按比例",
        en: "nothing below this share, then straight up to full attainment"
      ),
      .optional(.tiers, .list(.mapping(tier)), zh: "分档得分", en: "tiers, each with one rate"),
      .optional(
        .pieces,
        .list(.mapping(piece)),
        zh: "分段得分，段内可按直线变化",
        en: "stretches, inside which the rate may run straight"
      ),
      .optional(.steps, .mapping(steps), zh: "每差一档扣一定分值", en: "a deduction for every step away from a base"),
      .optional(
        .tolerance,
        .list(.mapping(tolerance)),
        zh: "上下浮动在多少以内得多少，超出不得分",
        en: "what is earned within so much on both sides; nothing beyond"
      ),
      .optional(
        .outOf,
        .points,
        zh: "以上各档按多少分的指标来写",
        en: "the points of the indicator that scores in it are written for"
      ),
    ]
  )

  static let tier = MappingShape(
    "tier",
    zh: "一档",
    en: "a tier: its ends and what it earns; an end that is not written is open",
    inheritance: .asAWhole,
    oneOf: [.rate, .score],
    keys: [from, above, to, below, rate, score]
  )

  static let piece = MappingShape(
    "piece",
    zh: "一段",
    en: "a stretch: its ends and what it earns; an end that is not written is open",
    inheritance: .asAWhole,
    keys: [
      from, above, to, below,
      .required(
        .rate,
        .either(.rate, slope),
        zh: "得分比例，或从多少到多少",
        en: "the share it earns, or from where to where it runs"
      ),
    ]
  )

  static let slope = MappingShape(
    "slope",
    zh: "段内得分比例的起止",
    en: "the rates at both ends of a stretch",
    inheritance: .asAWhole,
    keys: [
      .required(.from, .rate, zh: "起点处", en: "at its lower end"),
      .required(.to, .rate, zh: "终点处", en: "at its upper end"),
    ]
  )

  static let steps = MappingShape(
    "steps",
    zh: "逐档扣分",
    en: "a deduction for every step away from a base",
    inheritance: .asAWhole,
    keys: [
      .required(.base, .number, zh: "不扣分的起点", en: "the value from which on nothing is deducted"),
      .required(.every, .number, zh: "每差多少为一档", en: "the size of a step"),
      .required(
        .deduct,
        .number,
        zh: "每档扣多少：分值的比例；写了 out-of 时为分数",
        en: "what a step costs: a share of the points, or points where 'out-of' is written"
      ),
      .required(.partial, partialStep, zh: "不足一档时", en: "what a started step costs"),
      .optional(.side, stepSide, zh: "在哪一侧扣分；不写为低于起点", en: "on which side it costs; below the base when not written"),
    ]
  )

  static let tolerance = MappingShape(
    "tolerance",
    zh: "浮动范围",
    en: "so much on both sides of the target, included, and what it earns",
    inheritance: .asAWhole,
    oneOf: [.rate, .score],
    keys: [.required(.within, .number, zh: "上下多少以内（含）", en: "so much on both sides, included"), rate, score]
  )

  private static let rate = KeySchema.optional(.rate, .rate, zh: "得分比例", en: "the share of the points it earns")
  private static let score = KeySchema.optional(
    .score,
    .points,
    zh: "得多少分，须写 out-of",
    en: "the points it earns, of those that 'out-of' states"
  )

  static let rateBand = MappingShape(
    "rate-band",
    zh: "比例范围",
    en: "a band of rates, with the side to which each end belongs",
    inheritance: .asAWhole,
    keys: [from, above, to, below]
  )

  private static let from = KeySchema.optional(.from, .number, zh: "下限（含）", en: "the lower end, included")
  private static let above = KeySchema.optional(.above, .number, zh: "下限（不含）", en: "the lower end, excluded")
  private static let to = KeySchema.optional(.to, .number, zh: "上限（含）", en: "the upper end, included")
  private static let below = KeySchema.optional(.below, .number, zh: "上限（不含）", en: "the upper end, excluded")
}
