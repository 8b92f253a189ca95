extension RuleSchema {
  static let unitDimension = MappingShape(
    "unit-dimension",
    zh: "量纲：可以互相换算的一组单位",
    en: "what several units measure or count; they convert into each other, and into no others",
    keys: [
      .required(.name, .text, zh: "名称，如“长度”", en: "the name, such as 长度"),
      .optional(
        .counts,
        .choice(of: UnitDimension.Counting.self) { ($0.wording.chinese, $0.wording.english) },
        zh: "计数词计什么；不写表示度量单位，计数词不能代替",
        en: "what its words count; without it they measure, and no counting word stands for them"
      ),
      .required(.units, .namedList(unit, by: .name), zh: "单位", en: "the units"),
      removed,
      source,
    ]
  )

  static let unit = MappingShape(
    "unit",
    zh: "单位",
    en: "a unit with the words for it, without 万 or 亿 in front",
    keys: [
      .required(.name, .text, zh: "名称，如“公里”", en: "the name, such as 公里"),
      aliases,
      .optional(
        .size,
        .number,
        zh: "大小，相对于同组其他单位；不写为 1",
        en: "its size against the other units of its dimension; 1 when it is not written"
      ),
      removed,
    ]
  )
}
