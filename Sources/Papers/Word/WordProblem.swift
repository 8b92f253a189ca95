import Diagnostics

/// What can be wrong about a Word file that is to be written, or with the template it is made from.
enum WordProblem: CataloguedProblem, Hashable {
  case notPutTogether(code: Int)
  case unknownPlaceholder(String, nearest: String?, known: [String])
  case noPlaceholder
  case unclosedPlaceholder(String)
  case placeholderNotAlone(String)
  case placeholderMisplaced(String)

  var entry: ProblemEntry {
    switch self {
    case .notPutTogether(let code):
      ProblemEntry(
        "F0501",
        .error,
        Wording(
          zh: "Word 文件没有写出（代号 \(code)），可能是内存不足",
          en: "the Word file was not written (number \(code)); memory may be short"
        ),
        help: Wording(zh: "关闭其他程序后重试", en: "close other programs and try again")
      )
    case .unknownPlaceholder(let name, let nearest, let known):
      ProblemEntry(
        "F0521",
        .error,
        Wording(zh: "模板中的“{{\(name)}}”没有对应的内容", en: "nothing is known to stand for '{{\(name)}}' in the template"),
        help: nearest.map { Wording(zh: "是否应为“{{\($0)}}”？", en: "is '{{\($0)}}' meant?") }
          ?? Wording(
            zh: "可用的名称：\(known.joined(separator: "、"))",
            en: "the names are \(known.joined(separator: ", "))"
          )
      )
    case .noPlaceholder:
      ProblemEntry(
        "F0525",
        .error,
        Wording(zh: "模板中没有占位符，报告无处填写", en: "the template has no place for anything of the report"),
        help: Wording(
          zh: "在正文的位置单独写一段“{{正文}}”",
          en: "put '{{正文}}' into a paragraph of its own where the text belongs"
        )
      )
    case .unclosedPlaceholder(let text):
      ProblemEntry(
        "F0522",
        .error,
        Wording(zh: "模板中的“\(text)”缺少结尾的“}}”", en: "'\(text)' in the template lacks its closing '}}'"),
        help: Wording(zh: "占位符写成“{{名称}}”，中间不要换行或插入制表符", en: "write '{{name}}' without line breaks or tabs in it")
      )
    case .placeholderNotAlone(let name):
      ProblemEntry(
        "F0523",
        .error,
        Wording(
          zh: "“{{\(name)}}”要插入整段内容，但同一段里还有其他文字",
          en: "'{{\(name)}}' takes whole paragraphs, but shares its own with other text"
        ),
        help: Wording(zh: "让它单独成段", en: "put it into a paragraph of its own")
      )
    case .placeholderMisplaced(let name):
      ProblemEntry(
        "F0524",
        .error,
        Wording(
          zh: "“{{\(name)}}”不能放在页眉、页脚、脚注或文本框中",
          en: "'{{\(name)}}' cannot stand in a header, footer, note or text box"
        ),
        help: Wording(zh: "移到正文中单独成段", en: "move it into a paragraph of its own in the text")
      )
    }
  }
}
