import Diagnostics

extension DocumentProblem {
  var code: String {
    switch self {
    case .foreign(let format): format.code
    case .archive(let fault): fault.code
    case .part(let fault, _): fault.code
    case .template(let problem): problem.code
    case .missingPart: "F0146"
    case .tooManyCells: "F0147"
    case .nothingToRead: "F0148"
    case .tooMuchText: "F0149"
    case .tooManySheets: "F0150"
    case .trackedChanges: "F0151"
    case .hiddenText: "F0152"
    case .embeddedDocument: "F0153"
    case .unknownSymbol: "F0154"
    }
  }

  var message: Wording {
    switch self {
    case .foreign(let format): format.message
    case .archive(let fault): fault.message
    case .template(let problem): problem.message
    case .part(let fault, let name): fault.message(part: name)
    case .missingPart(let name):
      Wording(zh: "文件缺少组成部分 \(name)，已损坏或不完整", en: "the file lacks its part \(name): it is damaged or incomplete")
    case .tooManyCells(let limit):
      Wording(zh: "有内容的单元格超过 \(limit) 个", en: "there are more than \(limit) cells with something in them")
    case .tooMuchText(let limit):
      Wording(zh: "文件中的文字超过 \(limit >> 20) MiB", en: "there are more than \(limit >> 20) MiB of text")
    case .tooManySheets(let limit):
      Wording(zh: "工作表超过 \(limit) 张", en: "there are more than \(limit) sheets")
    case .nothingToRead(let pictures):
      pictures
        ? Wording(zh: "文件中只有图片，没有可以读取的文字", en: "the document holds pictures but no text that could be read")
        : Wording(zh: "文件中没有任何文字", en: "the document holds no text")
    case .trackedChanges(let insertions, let deletions):
      Wording(
        zh: "文件带有修订痕迹（插入 \(insertions) 处、删除 \(deletions) 处），按全部接受修订读取",
        en: "tracked changes (\(insertions) inserted, \(deletions) deleted) are read as accepted"
      )
    case .hiddenText(let count):
      Wording(zh: "有 \(count) 处隐藏文字，未读取", en: "hidden text in \(count) places is not read")
    case .embeddedDocument(let count):
      Wording(zh: "嵌入了 \(count) 个其他文件或表格对象，其中的内容未读取", en: "\(count) embedded files or objects are not read")
    case .unknownSymbol(let font):
      Wording(zh: "字体“\(font)”中的符号无法识别，以“□”代替", en: "a symbol in the font '\(font)' is not known and stands as '□'")
    }
  }

  var help: Wording? {
    switch self {
    case .foreign(let format): format.help
    case .archive(let fault): fault.help
    case .template(let problem): problem.help
    case .part(let fault, _): fault.help
    case .missingPart:
      Wording(zh: "用 WPS 或 Office 打开后另存，再导入", en: "open it in WPS or Office, save it again and import that")
    case .tooManyCells, .tooMuchText, .tooManySheets:
      Wording(zh: "删去与绩效目标无关的内容，或拆分后再导入", en: "remove what does not belong here, or split the file")
    case .nothingToRead(let pictures):
      pictures
        ? Wording(zh: "用 WPS 等软件做文字识别（OCR），或索取文字版原件", en: "recognize its text (OCR), or ask for the original with text")
        : Wording(zh: "检查是否选错了文件", en: "check that it is the right file")
    case .trackedChanges:
      Wording(zh: "如有不应接受的修订，先在 Word 或 WPS 中处理", en: "settle the changes in Word or WPS where they are disputed")
    case .hiddenText: Wording(zh: "如需读取，先在 Word 或 WPS 中取消隐藏", en: "make it visible in Word or WPS if it should count")
    case .embeddedDocument:
      Wording(zh: "如其中有绩效目标，另存为单独的文件后导入", en: "save what matters as a file of its own and import that")
    case .unknownSymbol: Wording(zh: "对照原件检查该处文字", en: "compare the text with the original")
    }
  }
}
