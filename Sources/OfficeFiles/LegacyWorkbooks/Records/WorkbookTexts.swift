/// How the texts of one workbook are read.
struct WorkbookTexts {
  let version: WorkbookVersion
  var codePage = CodePage(number: nil)

  /// - Parameter widthOfLength: how many bytes the length takes before the text, 1 or 2.
  /// - Returns: `nil` where the record ends before the text does.
  func text(_ bytes: inout ContinuedBytes, widthOfLength: Int) -> String? {
    guard let length = widthOfLength == 1 ? bytes.byte() : bytes.word() else { return nil }
    switch version {
    case .eight: return bytes.text(length: length)
    case .five: return bytes.bytes(length).map(codePage.text)
    }
  }

  func text(in record: WorkbookRecord, from offset: Int, widthOfLength: Int) -> String? {
    guard let rest = record.body.slice(offset, count: record.body.count - offset) else { return nil }
    var bytes = ContinuedBytes([rest])
    return text(&bytes, widthOfLength: widthOfLength)
  }
}
