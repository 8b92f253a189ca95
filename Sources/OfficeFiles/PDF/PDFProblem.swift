import Diagnostics

/// What can be said about a PDF file: why it is not read, and what was assumed in reading it.
enum PDFProblem: Problem, Error, Hashable {
  case damaged
  case locked
  /// Scanned: pictures of pages, no text.
  case noText
  case tooManyPages(limit: Int)
  case tooManyWords(limit: Int)
  case tooManyCells(limit: Int)
  /// The end of the file is missing; pages may be missing with it.
  case cutOff
  case unreadablePage
  case pageWithoutText
  /// The texts that were taken for page headers and footers.
  case furniture([String])
  case watermark
  case tableWithoutLines
  case joinedRow
  case unreadableCharacters
}

extension PDFProblem {
  var code: String {
    switch self {
    case .damaged: "F0301"
    case .locked: "F0302"
    case .noText: "F0303"
    case .tooManyPages: "F0304"
    case .tooManyWords: "F0305"
    case .unreadablePage: "F0306"
    case .pageWithoutText: "F0307"
    case .furniture: "F0308"
    case .tableWithoutLines: "F0309"
    case .joinedRow: "F0310"
    case .unreadableCharacters: "F0311"
    case .cutOff: "F0312"
    case .tooManyCells: "F0313"
    case .watermark: "F0314"
    }
  }

  var severity: Severity {
    switch self {
    case .damaged, .locked, .noText, .tooManyPages, .tooManyWords, .tooManyCells, .cutOff, .unreadablePage: .error
    case .pageWithoutText, .tableWithoutLines, .joinedRow, .unreadableCharacters: .warning
    case .furniture, .watermark: .info
    }
  }

  var message: Wording {
    switch self {
    case .damaged: Wording(zh: "PDF 文件已损坏或不完整，无法读取", en: "the PDF file is damaged or incomplete")
    case .locked: Wording(zh: "PDF 文件设有打开密码，无法读取", en: "the PDF file is locked with a password")
    case .noText:
      Wording(zh: "PDF 文件中没有文字，很可能是扫描件", en: "the PDF file has no text; it is probably a scan")
    case .tooManyPages(let limit):
      Wording(zh: "PDF 文件超过 \(limit) 页的上限", en: "the PDF file has more than \(limit) pages")
    case .tooManyWords(let limit):
      Wording(zh: "PDF 文件的文字超过 \(limit) 个词的上限", en: "the PDF file has more than \(limit) words")
    case .tooManyCells(let limit):
      Wording(zh: "PDF 文件中的表格超过 \(limit) 个单元格的上限", en: "the tables of the PDF file have more than \(limit) cells")
    case .cutOff:
      Wording(zh: "PDF 文件的结尾缺失，后面的内容可能不全", en: "the end of the PDF file is missing; so may be some of its content")
    case .unreadablePage: Wording(zh: "此页已损坏，没有读取", en: "the page is damaged and was not read")
    case .pageWithoutText:
      Wording(zh: "此页没有文字，可能是扫描件或图片，没有读取", en: "the page has no text, perhaps a scan or a picture, and was not read")
    case .furniture(let texts):
      Wording(
        zh: "页眉、页脚和页码没有读取：\(texts.map { "“\($0)”" }.joined(separator: "、"))",
        en: "page headers, footers and numbers were left out: \(texts.map { "'\($0)'" }.joined(separator: ", "))"
      )
    case .watermark:
      Wording(zh: "横贯页面的大字（水印）没有读取", en: "large writing across the page, such as a watermark, was left out")
    case .tableWithoutLines:
      Wording(
        zh: "此处的表格没有边框线，按文字的对齐位置划分行列",
        en: "the table has no lines; its rows and columns were told by alignment"
      )
    case .joinedRow:
      Wording(
        zh: "表格的这一行跨页，已把下一页的续文并入",
        en: "the row of the table goes on on the next page; the text there was joined to it"
      )
    case .unreadableCharacters:
      Wording(zh: "此页有些字符无法识别，文字可能缺失或错误", en: "some characters of the page cannot be told; its text may be wrong")
    }
  }

  var help: Wording? {
    switch self {
    case .damaged, .cutOff, .unreadablePage: Wording(zh: "重新下载或索取原文件", en: "ask for the file again")
    case .locked:
      Wording(
        zh: "向文件提供方索取密码，打开后另存为不带密码的文件，或索取 Word、Excel 原件",
        en: "open it with its password and save it without, or ask for the Word or Excel original"
      )
    case .noText, .pageWithoutText:
      Wording(
        zh: "向提供方索取 Word 或 Excel 原件；没有原件时，用 WPS 或 Acrobat 的文字识别（OCR）转成 Word，核对后再读取",
        en:
          "ask for the Word or Excel original; or turn it into Word by the text recognition of WPS or Acrobat and check it"
      )
    case .tooManyPages, .tooManyWords, .tooManyCells:
      Wording(zh: "只保留需要的页，另存为单独的文件", en: "save the pages that are needed as a file of their own")
    case .tableWithoutLines, .joinedRow, .unreadableCharacters:
      Wording(zh: "请与原文核对", en: "compare it with the original")
    case .furniture, .watermark: nil
    }
  }
}
