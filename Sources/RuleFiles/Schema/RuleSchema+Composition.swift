extension RuleSchema {
  static let validity = MappingShape(
    "validity",
    zh: "适用年度",
    en: "the years for which the rule set was made; an end that is not written is open",
    inheritance: .asAWhole,
    keys: [fromYear, toYear, source]
  )

  /// What changes and variants may change.
  static let overlay = MappingShape(
    "overlay",
    zh: "覆盖在规则之上的内容",
    en: "what is laid over the rules",
    keys: content + [variantList]
  ).asPart

  static let changeList = KeyShape.list(.mapping(change))

  static let change = MappingShape(
    "change",
    zh: "某些年度的变动",
    en: "what is different in some years; an end that is not written is open",
    keys: [fromYear, toYear, source] + overlay.keys
  ).asPart

  static let variantList = KeySchema.optional(
    .variants,
    .namedList(variant, by: .name),
    zh: "按项目类型或名称的变体，取最先符合的一项",
    en: "what is different for some types or names of projects; the first that fits applies"
  )

  static let variant = MappingShape(
    "variant",
    zh: "某类项目的规则",
    en: "what is different for some projects: those of one of its types, or with a name that matches",
    keys: [
      .required(.name, .text, zh: "名称", en: "the name that people read"),
      .optional(.types, .list(.text), zh: "项目类型", en: "types of projects"),
      .optional(
        .match,
        .list(.pattern),
        zh: "项目名称，* 代表任意文字，? 代表一个字",
        en: "names of projects, in which * stands for any characters and ? for one"
      ),
      removed, source,
    ] + content
  ).asPart

  private static let fromYear = KeySchema.optional(.from, .integer(years), zh: "起始年度（含）", en: "the first year")
  private static let toYear = KeySchema.optional(.to, .integer(years), zh: "截止年度（含）", en: "the last year")

  /// The years that a rule file or a command line may name.
  public static let years = 1949...2200
}
