import Diagnostics

/// What a workbook cannot hold.
enum WorkbookWritingProblem: Problem, Hashable {
  case textTooLong
  /// - Parameter code: of the library that writes workbooks.
  case refused(code: Int)

  var severity: Severity { .error }

  var code: String {
    switch self {
    case .textTooLong: "F0401"
    case .refused: "F0402"
    }
  }

  var message: Wording {
    switch self {
    case .textTooLong:
      Wording(
        zh: "文字超过一个单元格的上限 32767 个字符，工作簿没有写出",
        en: "a cell takes at most 32 767 characters; the workbook was not written"
      )
    case .refused(let code):
      Wording(zh: "工作簿不能这样写出（代号 \(code)）", en: "a workbook cannot be written like this (number \(code))")
    }
  }

  var help: Wording? {
    switch self {
    case .textTooLong: Wording(zh: "把文字分成几段或移到附件", en: "split the text or move it to an attachment")
    case .refused: Wording(zh: "这是程序的错误，请把材料发给维护者", en: "this is a mistake of the program: please report it")
    }
  }
}

extension WorkbookFault {
  /// - Parameter file: the workbook as the user knows it.
  public func finding(file: String) -> Finding {
    switch self {
    case .disk(let fault): FileProblem.fault(fault, path: file).finding(at: nil)
    case .textTooLong(let place): WorkbookWritingProblem.textTooLong.finding(at: Self.place(place, in: file))
    case .refused(let place, let code):
      WorkbookWritingProblem.refused(code: code).finding(at: Self.place(place, in: file))
    }
  }

  private static func place(_ place: SourcePlace, in file: String) -> SourcePlace {
    SourcePlace(file: file, in: place.area, line: place.line, column: place.column)
  }
}
