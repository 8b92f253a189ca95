import Diagnostics
import YAMLFiles

/// What can be wrong with an outline.
public enum OutlineProblem: CataloguedProblem, Hashable {
  case shape(ShapeFault)
  case unknownOutline(String, suggestion: String?, known: [String])
  case unknownField(String, known: [String])
  case tooDeep(limit: Int)
  case emptySection(heading: String)
  case projectOfProject
  case numberedHeading(String)

  public var entry: ProblemEntry {
    switch self {
    case .shape(let fault): ProblemEntry(code(of: fault), .error, fault.message, help: fault.help)
    case .unknownOutline(let name, let suggestion, let known):
      ProblemEntry(
        "N0111",
        .error,
        Wording(zh: "没有名为“\(name)”的提纲", en: "there is no outline called '\(name)'"),
        help: suggestion.map { Wording(zh: "是否想写“\($0)”？", en: "did you mean '\($0)'?") }
          ?? Wording(
            zh: "可用的提纲：\(known.joined(separator: "、"))；或写提纲文件的路径",
            en: "there are \(known.joined(separator: ", ")); or name a file"
          )
      )
    case .unknownField(let name, let known):
      ProblemEntry(
        "N0112",
        .error,
        Wording(zh: "标题中的“{\(name)}”不认识", en: "'{\(name)}' is not a place that a heading can have"),
        help: Wording(
          zh: "可用：\(known.map { "{\($0)}" }.joined(separator: "、"))",
          en: "it is one of \(known.map { "{\($0)}" }.joined(separator: ", "))"
        )
      )
    case .tooDeep(let limit):
      ProblemEntry(
        "N0113",
        .error,
        Wording(zh: "标题超过 \(limit) 级", en: "headings must not be deeper than \(limit) levels"),
        help: Wording(zh: "公文标题为 一、（一）1.（1）四级", en: "official papers have four levels")
      )
    case .emptySection(let heading):
      ProblemEntry(
        "N0114",
        .error,
        Wording(zh: "“\(heading)”之下没有内容", en: "nothing stands under '\(heading)'"),
        help: Wording(
          zh: "写 content 或 sections；由单位自己填写的写 text: own",
          en: "give it 'content' or 'sections', or 'text: own' where the department writes it"
        )
      )
    case .projectOfProject:
      ProblemEntry(
        "N0115",
        .error,
        Wording(zh: "每个项目一份的报告中不能再按项目重复", en: "a report about one project cannot repeat a part for each project"),
        help: Wording(
          zh: "删去 each: project，或把 scope 改为 department",
          en: "remove 'each: project', or set 'scope: department'"
        )
      )
    case .numberedHeading(let heading):
      ProblemEntry(
        "N0116",
        .error,
        Wording(zh: "标题“\(heading)”写了序号", en: "the heading '\(heading)' has a number"),
        help: Wording(zh: "只写标题文字，序号由程序编排", en: "write its words alone; headings are numbered by the program")
      )
    }
  }

  private func code(of fault: ShapeFault) -> String {
    switch fault {
    case .notAMapping: "N0101"
    case .unknownKey: "N0102"
    case .missingKey: "N0103"
    case .wrongShape: "N0104"
    case .unknownChoice: "N0105"
    case .tooMany: "N0106"
    }
  }
}
