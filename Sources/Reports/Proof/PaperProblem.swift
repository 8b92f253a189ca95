import Diagnostics

/// What can be the matter with a finished paper.
public enum PaperProblem: CataloguedProblem, Hashable {
  case openPlace(String)
  case strangeFigure(String, in: String)
  case sumDiffers(column: String, stated: String, sum: String)
  case textWithoutHeading(String, outline: String)

  public var entry: ProblemEntry {
    switch self {
    case .openPlace(let wanted):
      ProblemEntry(
        "N0201",
        .info,
        Wording(zh: "待补充：\(wanted)", en: "still to be filled in: \(wanted)"),
        help: Wording(
          zh: "补入自评材料后重新生成，或在报告中直接填写",
          en: "add it to the submission and write the papers again, or fill it in by hand"
        )
      )
    case .strangeFigure(let figure, let text):
      ProblemEntry(
        "N0202",
        .error,
        Wording(
          zh: "文中的“\(figure)”在评分结果和自评材料中都找不到：\(Self.shortened(text))",
          en: "'\(figure)' is neither in the result nor in the submission: \(Self.shortened(text))"
        ),
        help: Wording(
          zh: "这是程序的错误，请勿上报此稿，并告知我们",
          en: "this is a fault of the program: do not hand in this paper, and tell us"
        )
      )
    case .textWithoutHeading(let heading, let outline):
      ProblemEntry(
        "N0204",
        .warning,
        Wording(
          zh: "提纲“\(outline)”中没有与“\(heading)”对应的标题，这段文字没有写入报告",
          en: "the outline has no heading for '\(heading)', so this text is in none of the reports"
        ),
        help: Wording(
          zh: "改用提纲中的标题；只写给一个项目的，标题写作“项目名称：标题”",
          en: "use a heading of the outline; for one project only, write 'project：heading'"
        )
      )
    case .sumDiffers(let column, let stated, let sum):
      ProblemEntry(
        "N0203",
        .error,
        Wording(
          zh: "“\(column)”的合计写作 \(stated)，各行相加为 \(sum)",
          en: "the total of '\(column)' is \(stated), its rows add up to \(sum)"
        ),
        help: Wording(
          zh: "这是程序的错误，请勿上报此稿，并告知我们",
          en: "this is a fault of the program: do not hand in this paper, and tell us"
        )
      )
    }
  }

  private static func shortened(_ text: String) -> String {
    text.count > 60 ? text.prefix(59) + "…" : text
  }
}
