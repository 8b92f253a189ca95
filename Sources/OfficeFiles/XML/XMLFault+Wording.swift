import Diagnostics

extension XMLFault {
  var code: String {
    switch self {
    case .malformed: "F0141"
    case .declaresType: "F0142"
    case .tooDeep: "F0143"
    case .tagTooLong: "F0144"
    case .outOfMemory: "F0145"
    }
  }

  func message(part: String) -> Wording {
    switch self {
    case .malformed(let line):
      Wording(zh: "文件内部 \(part) 第 \(line) 行格式错误", en: "\(part) inside the file is not well-formed at line \(line)")
    case .declaresType:
      Wording(
        zh: "文件内部 \(part) 含有文档类型声明，正常的文档没有这种声明",
        en: "\(part) inside the file declares a document type, which no office document does"
      )
    case .tooDeep(let limit):
      Wording(zh: "文件内部 \(part) 嵌套超过 \(limit) 层", en: "\(part) inside the file nests deeper than \(limit) levels")
    case .tagTooLong: Wording(zh: "文件内部 \(part) 有过长的标记", en: "\(part) inside the file has a tag that is too long")
    case .outOfMemory: Wording(zh: "内存不足，未能读取 \(part)", en: "there was no memory left to read \(part)")
    }
  }

  var help: Wording? {
    switch self {
    case .malformed, .tooDeep, .tagTooLong:
      Wording(zh: "用 WPS 或 Office 打开后另存，再导入", en: "open it in WPS or Office, save it again and import that")
    case .declaresType: Wording(zh: "核实文件来源", en: "find out where the file comes from")
    case .outOfMemory: Wording(zh: "关闭其他程序后重试", en: "close other programs and try again")
    }
  }
}
