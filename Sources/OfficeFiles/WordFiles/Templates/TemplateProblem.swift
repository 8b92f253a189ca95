import Diagnostics

/// Why a Word file cannot be a template for papers.
enum TemplateProblem: CataloguedProblem, Hashable {
  case notWord
  /// - Unit: `limit` is in bytes.
  case tooLarge(limit: Int)
  case macros
  case external(target: String)
  /// In another encoding, or in the strict form of Office Open XML.
  case unusualForm

  var entry: ProblemEntry {
    switch self {
    case .notWord:
      ProblemEntry(
        "F0511",
        .error,
        Wording(zh: "模板不是 Word 文件（.docx）", en: "the template is no Word file (.docx)"),
        help: Wording(zh: "用 WPS 或 Word 另存为 .docx 后再用", en: "save it as .docx from WPS or Word")
      )
    case .tooLarge(let limit):
      ProblemEntry(
        "F0512",
        .error,
        Wording(zh: "模板超过 \(limit >> 20) MiB", en: "the template is larger than \(limit >> 20) MiB"),
        help: Wording(zh: "压缩或删去其中的图片", en: "shrink or remove its pictures")
      )
    case .macros:
      ProblemEntry(
        "F0513",
        .error,
        Wording(zh: "模板带有宏，不能使用", en: "the template contains macros and is not used"),
        help: Wording(zh: "另存为不带宏的 Word 文档（.docx）", en: "save it as a Word document without macros (.docx)")
      )
    case .external(let target):
      ProblemEntry(
        "F0514",
        .error,
        Wording(
          zh: "模板引用了文件以外的内容：\(target)，打开时会自动读取",
          en: "the template refers to something outside the file, fetched when it is opened: \(target)"
        ),
        help: Wording(
          zh: "把链接的图片或对象改为嵌入，或在 Word 中断开链接后另存",
          en: "embed the linked picture or object, or break the link in Word, and save it anew"
        )
      )
    case .unusualForm:
      ProblemEntry(
        "F0515",
        .error,
        Wording(zh: "模板的文件格式不常见，不能在其中填写", en: "the template is in an unusual form that cannot be filled in"),
        help: Wording(
          zh: "用 WPS 或 Word 打开后另存为“Word 文档（*.docx）”，不要选“Strict Open XML”",
          en: "save it anew from WPS or Word as 'Word document (*.docx)', not as 'Strict Open XML'"
        )
      )
    }
  }
}

extension WordTemplateParts {
  /// That a part is not written as Word and WPS write it.
  package static func unusualForm(file: String) -> Finding {
    TemplateProblem.unusualForm.finding(at: SourcePlace(file: file))
  }
}
