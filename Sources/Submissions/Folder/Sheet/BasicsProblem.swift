import Diagnostics

/// What can be wrong with 基本信息: with submission.yaml, or the sheet of that name.
public enum BasicsProblem: CataloguedProblem, Hashable {
  case sheetNotMapping
  case unknownKey(key: String, similar: String?)
  case missingKey(key: String)
  case notOneText(key: String)
  case notTexts(key: String)
  case notMapping(key: String)
  case notList(key: String)
  case unreadableYear(text: String)
  case unreadableDate(text: String)
  case silencedIncomplete

  public var entry: ProblemEntry {
    switch self {
    case .sheetNotMapping:
      ProblemEntry(
        "S0151",
        .error,
        Wording(zh: "基本信息须逐行写成“名称: 内容”", en: "submission must be written as 'key: value' lines")
      )
    case .unknownKey(let key, let similar):
      ProblemEntry(
        "S0152",
        .warning,
        Wording(zh: "“\(key)”不在已知项之内，没有读取", en: "'\(key)' is not a known key and was not read"),
        help: similar.map { Wording(zh: "是否为“\($0)”？", en: "did you mean '\($0)'?") }
      )
    case .missingKey(let key): ProblemEntry("S0153", .error, Wording(zh: "缺少“\(key)”", en: "'\(key)' is missing"))
    case .notOneText(let key):
      ProblemEntry("S0154", .error, Wording(zh: "“\(key)”须是一段文字", en: "'\(key)' must be one text"))
    case .notTexts(let key):
      ProblemEntry(
        "S0155",
        .error,
        Wording(zh: "“\(key)”须是一段文字或文字列表", en: "'\(key)' must be a text or a list of texts")
      )
    case .notMapping(let key):
      ProblemEntry(
        "S0156",
        .error,
        Wording(zh: "“\(key)”之下须逐项写成“名称: 内容”", en: "'\(key)' must hold 'key: value' lines")
      )
    case .unreadableYear(let text):
      ProblemEntry(
        "S0157",
        .error,
        Wording(zh: "“\(text)”不是年度，须在 1990 至 2100 之间", en: "'\(text)' is not a year from 1990 to 2100"),
        help: Wording(zh: "写四位数字，如 2020", en: "write four digits, such as 2020")
      )
    case .unreadableDate(let text):
      ProblemEntry(
        "S0158",
        .error,
        Wording(zh: "“\(text)”不是日期", en: "'\(text)' is not a day of the calendar"),
        help: Wording(zh: "写成 2021-03-15", en: "write it as 2021-03-15")
      )
    case .notList(let key):
      ProblemEntry(
        "S0159",
        .error,
        Wording(zh: "“\(key)”之下须是列表，每项以“- ”开头", en: "'\(key)' must hold a list, each item after '- '")
      )
    case .silencedIncomplete:
      ProblemEntry(
        "S0160",
        .error,
        Wording(zh: "不再提示的检查须写明编号 check 和理由 reason", en: "a silenced check needs its code ('check') and a 'reason'"),
        help: Wording(zh: "例如 - {check: L23, reason: 理由}", en: "for example - {check: L23, reason: why}")
      )
    }
  }
}
