import Diagnostics

extension ArchiveFault {
  var code: String {
    switch self {
    case .damaged: "F0131"
    case .tooManyEntries: "F0132"
    case .tooLarge: "F0133"
    case .expandsTooMuch: "F0134"
    case .encrypted: "F0135"
    case .duplicate: "F0136"
    case .unknownCompression: "F0137"
    }
  }

  var message: Wording {
    switch self {
    case .damaged: Wording(zh: "文件损坏或不完整", en: "the file is damaged or incomplete")
    case .tooManyEntries(let limit):
      Wording(zh: "文件的组成部分超过 \(limit) 个", en: "the file has more than \(limit) parts")
    case .tooLarge(let limit):
      Wording(zh: "文件解压后超过 \(limit >> 20) MiB", en: "the file unpacks to more than \(limit >> 20) MiB")
    case .expandsTooMuch:
      Wording(zh: "文件解压后异常膨胀，不像正常文档，已停止读取", en: "the file swells beyond anything a document does; reading stopped")
    case .encrypted: Wording(zh: "文件中有加密的部分", en: "parts of the file are encrypted")
    case .duplicate(let name):
      Wording(zh: "文件中有两个同名的组成部分 \(name)，无法判断以哪个为准", en: "the file has two parts named \(name), and either might count")
    case .unknownCompression: Wording(zh: "文件使用了不支持的压缩方式", en: "the file is compressed in a way that is not supported")
    }
  }

  var help: Wording? {
    switch self {
    case .damaged:
      Wording(
        zh: "重新复制或下载；仍不能读取时，用 WPS 或 Office 打开后另存",
        en: "copy or download it again, or save it anew from WPS or Office"
      )
    case .tooManyEntries, .tooLarge:
      Wording(zh: "删去图片和无关内容，或拆分后再导入", en: "remove pictures and what does not belong here, or split it")
    case .expandsTooMuch, .duplicate, .unknownCompression:
      Wording(zh: "确认来源可靠后，用 WPS 或 Office 打开并另存，再导入", en: "if you trust its source, save it anew from WPS or Office")
    case .encrypted: Wording(zh: "取消密码保护后再导入", en: "remove the password and import it again")
    }
  }
}
