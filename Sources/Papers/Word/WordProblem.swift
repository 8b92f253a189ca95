import Diagnostics

/// What can be wrong about a Word file that is to be written, or with the template it is made from.
enum WordProblem: CataloguedProblem, Hashable {
  case notPutTogether(code: Int)

  var entry: ProblemEntry {
    switch self {
    case .notPutTogether(let code):
      ProblemEntry(
        "F0501",
        .error,
        Wording(zh: "Word 文件没有写出（代号 \(code)），可能是内存不足", en: "the Word file was not written (number \(code)); memory may be short"),
        help: Wording(zh: "关闭其他程序后重试", en: "close other programs and try again")
      )
    }
  }
}
