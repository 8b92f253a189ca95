import Diagnostics

extension ForeignFormat {
  var code: String {
    switch self {
    case .empty: "F0101"
    case .ownerFile: "F0102"
    case .oldWord: "F0103"
    case .presentation: "F0104"
    case .otherCompoundFile: "F0105"
    case .encryptedOffice: "F0106"
    case .openDocument: "F0107"
    case .ofd: "F0108"
    case .binaryWorkbook: "F0109"
    case .html: "F0110"
    case .webArchive: "F0111"
    case .officeXML: "F0112"
    case .otherXML: "F0113"
    case .rtf: "F0114"
    case .picture: "F0115"
    case .archive: "F0116"
    case .program: "F0117"
    case .media: "F0118"
    case .database: "F0119"
    case .unknown: "F0120"
    case .plainText: "F0121"
    }
  }

  var message: Wording {
    switch self {
    case .empty: Wording(zh: "文件是空的，没有任何内容", en: "the file is empty")
    case .ownerFile:
      Wording(zh: "这是文档打开期间产生的临时文件，不是文档本身", en: "this is what Office keeps beside an open document, not the document")
    case .oldWord:
      Wording(zh: "这是旧版 Word（.doc）或 WPS 文字（.wps）文档", en: "this is an old Word (.doc) or WPS (.wps) document")
    case .presentation: Wording(zh: "这是演示文稿", en: "this is a presentation")
    case .otherCompoundFile:
      Wording(zh: "这是其他程序的文件，不是 Word 或 Excel 文档", en: "this is a file of another program, not of Word or Excel")
    case .encryptedOffice: Wording(zh: "文件设有打开密码", en: "the file is locked with a password")
    case .openDocument: Wording(zh: "这是 OpenDocument 格式（.odt、.ods）的文档", en: "this is an OpenDocument file (.odt, .ods)")
    case .ofd: Wording(zh: "这是 OFD 版式文件", en: "this is an OFD file")
    case .binaryWorkbook: Wording(zh: "这是二进制工作簿（.xlsb）", en: "this is a binary workbook (.xlsb)")
    case .html: Wording(zh: "这是网页（HTML），只是文件名像文档或表格", en: "this is a web page (HTML), whatever its name says")
    case .webArchive:
      Wording(zh: "这是单个文件网页（MHTML），只是文件名像文档或表格", en: "this is a web page in one file (MHTML), whatever its name says")
    case .officeXML: Wording(zh: "这是 XML 格式的 Word 或 Excel 文件", en: "this is a Word or Excel file in an XML format")
    case .otherXML: Wording(zh: "这是 XML 文件，不是文档或表格", en: "this is an XML file, not a document or table")
    case .rtf: Wording(zh: "这是 RTF 文档", en: "this is an RTF document")
    case .picture: Wording(zh: "这是图片", en: "this is a picture")
    case .archive: Wording(zh: "这是压缩包", en: "this is an archive of files")
    case .program: Wording(zh: "这是程序，不是文档", en: "this is a program, not a document")
    case .media: Wording(zh: "这是音频或视频", en: "this is sound or video")
    case .database: Wording(zh: "这是数据库文件", en: "this is a database")
    case .unknown: Wording(zh: "无法识别文件格式", en: "the format of the file is not known")
    case .plainText: Wording(zh: "这是纯文本", en: "this is plain text")
    }
  }

  var help: Wording? {
    switch self {
    case .empty: Wording(zh: "重新复制或下载文件", en: "copy or download it again")
    case .ownerFile: Wording(zh: "选择文件名前没有“~$”的那个文件", en: "choose the file whose name does not begin with '~$'")
    case .oldWord, .rtf:
      Wording(zh: "用 Word 或 WPS 打开，另存为 .docx 后再导入", en: "open it in Word or WPS, save it as .docx and import that")
    case .presentation:
      Wording(zh: "把其中的表格复制到 Word 或 Excel 后再导入", en: "copy its tables into Word or Excel and import that")
    case .otherCompoundFile, .otherXML, .program, .media, .database, .unknown:
      Wording(zh: "检查是否选错了文件", en: "check that it is the right file")
    case .encryptedOffice:
      Wording(zh: "用密码打开，取消密码后另存，再导入", en: "open it with its password, save it without one and import that")
    case .openDocument, .officeXML, .html, .webArchive:
      Wording(
        zh: "用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx 后再导入",
        en: "open it in Word, Excel or WPS, save it as .docx or .xlsx and import that"
      )
    case .ofd:
      Wording(
        zh: "在 OFD 阅读器中转换为 .docx，或索取 Word、Excel 原件",
        en: "convert it to .docx in an OFD reader, or ask for the Word or Excel original"
      )
    case .binaryWorkbook:
      Wording(zh: "用 Excel 或 WPS 打开，另存为 .xlsx 后再导入", en: "open it in Excel or WPS, save it as .xlsx and import that")
    case .picture:
      Wording(zh: "用 WPS 等软件做文字识别（OCR），或索取文字版原件", en: "recognize its text (OCR), or ask for the original with text")
    case .archive: Wording(zh: "先解压，再导入其中的文档", en: "unpack it and import the documents in it")
    case .plainText: Wording(zh: "索取 Word 或 Excel 原件", en: "ask for the Word or Excel original")
    }
  }
}
