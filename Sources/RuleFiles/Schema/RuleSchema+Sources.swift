extension RuleSchema {
  static let source = KeySchema.optional(
    .source,
    .either(.identifier, citation),
    zh: "依据：依据清单中的编号，或直接写出",
    en: "what the rule rests on: an id of the list of sources, or the document itself"
  )

  static let citation = MappingShape(
    "citation",
    zh: "依据",
    en: "the document that a rule rests on",
    inheritance: .asAWhole,
    keys: [document, article, certainty, note]
  )

  static let sourceDocument = MappingShape(
    "source-document",
    zh: "依据文件",
    en: "a document that rules refer to",
    inheritance: .asAWhole,
    keys: [
      .required(.id, .identifier, zh: "引用编号", en: "the id that rules refer to"),
      document, article, certainty, note, removed,
    ]
  )

  private static let document = KeySchema.required(
    .document,
    .text,
    zh: "文号或名称",
    en: "the number or title of the document"
  )
  private static let article = KeySchema.optional(.article, .text, zh: "条款", en: "the article or part of the form")
  private static let certainty = KeySchema.required(
    .certainty,
    certaintyWord,
    zh: "核实程度",
    en: "how certain it is that the document says so"
  )
  private static let note = KeySchema.optional(.note, .text, zh: "说明", en: "a remark for the reader")
}
