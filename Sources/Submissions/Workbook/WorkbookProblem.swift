import Diagnostics

/// What can be wrong with the workbook that was filled in, beside what can be wrong with any table.
enum WorkbookProblem: Problem, Error, Hashable {
  case missingSheet(name: String, similar: String?)
  /// The text files beside it are not filled in; `difference` names the first sheet that differs.
  case workbookCounts(_ difference: String)
  case textFilesCount(_ difference: String)
  case differentCopies(_ difference: String)
  case unknownLabel(text: String, similar: String?)
  case textWithoutLabel

  var code: String {
    switch self {
    case .missingSheet: "S0161"
    case .workbookCounts: "S0162"
    case .textFilesCount: "S0163"
    case .differentCopies: "S0164"
    case .unknownLabel: "S0165"
    case .textWithoutLabel: "S0166"
    }
  }

  var severity: Severity {
    switch self {
    case .missingSheet, .differentCopies: .error
    case .unknownLabel, .textWithoutLabel: .warning
    case .workbookCounts, .textFilesCount: .info
    }
  }

  var message: Wording {
    switch self {
    case .missingSheet(let name, _): Wording(zh: "缺少工作表“\(name)”", en: "sheet '\(name)' is missing")
    case .workbookCounts(let sheet):
      Wording(
        zh: "以已填写实际完成值的工作簿为准，没有读取未填写的 csv、yaml、md 文件（“\(sheet)”不同）",
        en:
          "the workbook, which has actual results, is read and the text files, which have none, are not ('\(sheet)' differs)"
      )
    case .textFilesCount(let sheet):
      Wording(
        zh: "以 csv、yaml、md 文件为准，没有读取未填写实际完成值的工作簿（“\(sheet)”不同）",
        en: "the text files are read and the workbook, which has no actual results, is not ('\(sheet)' differs)"
      )
    case .differentCopies(let sheet):
      Wording(
        zh: "工作簿与 csv、yaml、md 文件都填写了实际完成值而内容不同，无法判断以哪个为准（“\(sheet)”不同）",
        en:
          "the workbook and the text files both have actual results and differ, so that it is open which counts ('\(sheet)' differs)"
      )
    case .unknownLabel(let text, _):
      Wording(zh: "事项“\(text)”不在已知项之内，没有读取", en: "'\(text)' is not a known item and was not read")
    case .textWithoutLabel: Wording(zh: "本行有内容但没有事项名称，没有读取", en: "text without the name of its item was not read")
    }
  }

  var help: Wording? {
    switch self {
    case .missingSheet(let name, let similar):
      similar.map { Wording(zh: "工作表“\($0)”是否就是它？请改名", en: "is it the one named '\($0)'? rename that") }
        ?? Wording(
          zh: "补上名为“\(name)”的工作表；jixiao init 写出一份空白的工作簿",
          en: "add a sheet named '\(name)'; jixiao init writes an empty workbook"
        )
    case .differentCopies:
      Wording(
        zh: "要用工作簿时，运行 jixiao evaluate 自评数据.xlsx；否则删去不用的一份",
        en: "to use the workbook run jixiao evaluate on it by its name; otherwise remove the copy that is not meant"
      )
    case .unknownLabel(_, let similar):
      similar.map { Wording(zh: "是否为“\($0)”？", en: "did you mean '\($0)'?") }
    case .workbookCounts, .textFilesCount, .textWithoutLabel: nil
    }
  }
}
