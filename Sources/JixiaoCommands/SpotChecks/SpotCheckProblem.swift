import Diagnostics

/// What can be wrong with a spot check as a whole.
enum SpotCheckProblem: CataloguedProblem, Hashable {
  case nothingFound
  case noYear
  case noRecord(folder: String)
  case noPlan(folder: String)
  case planThere(folder: String)
  case rulesChanged(id: String)
  case nothingReviewed
  case planNotDrawnAgain

  var entry: ProblemEntry {
    switch self {
    case .nothingFound:
      ProblemEntry("A0601", .error, Wording(zh: "没有找到自评材料", en: "no submissions were found"))
    case .noYear:
      ProblemEntry(
        "A0602",
        .error,
        Wording(zh: "材料没有写明年度", en: "the sources do not say which year they are of"),
        help: Wording(zh: "用 --year 指定", en: "name it with --year")
      )
    case .noRecord(let folder):
      ProblemEntry(
        "A0603",
        .error,
        Wording(zh: "'\(folder)' 中没有抽查计划", en: "there is no plan in '\(folder)'"),
        help: Wording(zh: "先用 jixiao spot-check plan 编制计划", en: "make one with 'jixiao spot-check plan'")
      )
    case .noPlan(let folder):
      ProblemEntry(
        "A0604",
        .error,
        Wording(zh: "'\(folder)' 的复核记录中没有抽查计划", en: "the record in '\(folder)' holds no plan")
      )
    case .planThere(let folder):
      ProblemEntry(
        "A0605",
        .error,
        Wording(zh: "'\(folder)' 中已有抽查计划，没有覆盖", en: "there is a plan in '\(folder)' already; it was left alone"),
        help: Wording(zh: "另选文件夹", en: "name another folder")
      )
    case .rulesChanged(let id):
      ProblemEntry(
        "A0606",
        .warning,
        Wording(zh: "复核规则集“\(id)”在编制计划之后有变动，按现在的规则计分", en: "rule set '\(id)' has changed since the plan was made"),
        help: Wording(zh: "核对变动是否影响已复核的项目", en: "see whether the change matters for what was reviewed")
      )
    case .nothingReviewed:
      ProblemEntry(
        "A0607",
        .error,
        Wording(zh: "还没有复核完成的项目，没有可以报告的内容", en: "no project has been reviewed yet: there is nothing to report"),
        help: Wording(
          zh: "填好底稿后用 jixiao spot-check review 录入",
          en: "fill in papers and record them with 'spot-check review'"
        )
      )
    case .planNotDrawnAgain:
      ProblemEntry(
        "A0608",
        .warning,
        Wording(
          zh: "按记录重新抽样得到的计划与记录不符，报告不推断总体",
          en: "drawing again from the record does not give the recorded plan; the report says nothing of the whole"
        ),
        help: Wording(zh: "复核记录可能被改动过，或由另一版本的程序写成", en: "the record may have been changed, or be of another version")
      )
    }
  }
}
