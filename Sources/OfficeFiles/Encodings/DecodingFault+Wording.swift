import Diagnostics

extension DecodingFault {
  var code: String {
    switch self {
    case .container: "F0011"
    case .nul: "F0012"
    case .malformed: "F0013"
    case .converterMissing: "F0014"
    }
  }

  func message(path: String) -> Wording {
    switch self {
    case .container(let container):
      Wording(
        zh: "“\(path)”是\(container.wording.chinese)，此处应为文本文件",
        en: "'\(path)' is \(container.wording.english) where a text file is expected"
      )
    case .nul(let offset):
      Wording(
        zh: "“\(path)”第 \(offset + 1) 个字节为空字符，文本文件不能含空字符",
        en: "'\(path)' has a NUL at byte \(offset + 1), which a text file must not have"
      )
    case .malformed(let encoding, let offset):
      Wording(
        zh: "“\(path)”第 \(offset + 1) 个字节不符合 \(encoding.rawValue) 编码，也不是其他可识别的编码",
        en: "'\(path)' is not \(encoding.rawValue) at byte \(offset + 1), nor any other encoding that is read"
      )
    case .converterMissing(let encoding):
      Wording(
        zh: "“\(path)”需要 \(encoding.rawValue) 转换表，本系统没有安装",
        en: "'\(path)' needs a converter for \(encoding.rawValue), which this system lacks"
      )
    }
  }

  var help: Wording? {
    switch self {
    case .container(.zip), .container(.compoundFile):
      Wording(zh: "在 WPS 或 Excel 中另存为 CSV UTF-8", en: "save it from WPS or Excel as CSV UTF-8")
    case .container(.pdf), .nul: Wording(zh: "检查是否选错了文件", en: "check that it is the right file")
    case .malformed, .converterMissing: Wording(zh: "另存为 UTF-8 编码后再读", en: "save it as UTF-8")
    }
  }
}

extension DecodingFault.Container {
  var wording: Wording {
    switch self {
    case .zip: Wording(zh: "压缩包或 .xlsx/.docx 文档", en: "an archive or an .xlsx or .docx document")
    case .compoundFile: Wording(zh: "旧版 .xls/.doc 文档", en: "an old .xls or .doc document")
    case .pdf: Wording(zh: " PDF 文档", en: "a PDF document")
    }
  }
}
