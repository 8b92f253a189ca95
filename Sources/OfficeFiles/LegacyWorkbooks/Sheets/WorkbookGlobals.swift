/// What a workbook stream says before its sheets: their names, the shared texts, how cells show numbers.
struct WorkbookGlobals {
  private(set) var texts: WorkbookTexts
  private(set) var sheets: [SheetEntry] = []
  private(set) var sharedStrings: [String] = []
  private(set) var days: SheetDayCount = .from1900
  private(set) var isEncrypted = false
  private(set) var isCutOff = false
  /// By the number that cells carry.
  private(set) var formats: [SheetNumberFormat] = []

  struct SheetEntry {
    var name: String
    /// In the workbook stream.
    var offset: Int
    var isHidden: Bool
  }

  init(_ stream: ArraySlice<UInt8>, version: WorkbookVersion) {
    texts = WorkbookTexts(version: version)
    var writtenFormats: [Int: SheetNumberFormat] = [:]
    var styles: [Int] = []
    var reader = RecordReader(stream)
    _ = reader.next()
    records: while let record = reader.next() {
      switch record.kind {
      case WorkbookRecord.Kind.end: break records
      case WorkbookRecord.Kind.encryption:
        isEncrypted = true
        return
      case WorkbookRecord.Kind.codePage: texts.codePage = CodePage(number: record.body.word(0))
      case WorkbookRecord.Kind.dayCount: if record.body.word(0) == 1 { days = .from1904 }
      case WorkbookRecord.Kind.sheet: addSheet(record)
      case WorkbookRecord.Kind.format:
        guard let number = record.body.word(0) else { continue }
        let code = texts.text(in: record, from: 2, widthOfLength: version == .five ? 1 : 2)
        writtenFormats[number] = code.map { SheetNumberFormat(code: $0) }
      case WorkbookRecord.Kind.style: styles.append(record.body.word(2) ?? 0)
      case WorkbookRecord.Kind.sharedStrings: addStrings(reader.continued(record))
      default: continue
      }
    }
    isCutOff = reader.isCutOff
    formats = styles.map { writtenFormats[$0] ?? SheetNumberFormat(builtIn: $0) ?? .general }
  }

  private mutating func addSheet(_ record: WorkbookRecord) {
    guard let offset = record.body.long(0), let visibility = record.body.byte(4) else { return }
    let name = texts.text(in: record, from: 6, widthOfLength: 1) ?? ""
    sheets.append(SheetEntry(name: ShownText.of(name), offset: Int(offset), isHidden: visibility & 3 != 0))
  }

  private mutating func addStrings(_ content: ContinuedBytes) {
    var content = content
    guard content.long() != nil, let count = content.long() else { return }
    while sharedStrings.count < count, let text = texts.text(&content, widthOfLength: 2) {
      sharedStrings.append(ShownText.of(text))
    }
  }
}
