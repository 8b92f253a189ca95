import Diagnostics

/// Goes through a workbook stream sheet by sheet.
struct WorkbookReading {
  private(set) var blocks: [DocumentBlock] = []
  private(set) var findings: [Finding] = []
  private let file: String
  private let stream: [UInt8]
  private let globals: WorkbookGlobals
  private let entries: [WorkbookGlobals.SheetEntry]
  private var cellsLeft = LegacyWorkbookReader.cellLimit
  private var isDoubtful = false

  init(_ bytes: [UInt8], file: String) throws(LegacyWorkbookProblem) {
    self.file = file
    stream = try Self.stream(in: bytes)
    var first = RecordReader(stream[...])
    guard let record = first.next(), let start = SubstreamStart(record) else { throw .damaged }
    guard let version = start.version else { throw .tooOld }
    globals = WorkbookGlobals(stream[...], version: version)
    if globals.isEncrypted { throw .encrypted }
    // Some programs write a single sheet and nothing around it.
    entries = start.content == .sheet ? [.init(name: "Sheet1", offset: 0, isHidden: false)] : globals.sheets
    guard !globals.isCutOff, !entries.isEmpty else { throw .damaged }
    guard entries.count <= LegacyWorkbookReader.sheetLimit else {
      throw .tooManySheets(limit: LegacyWorkbookReader.sheetLimit)
    }
  }

  /// The workbook stream; some programs write it without the container around it.
  private static func stream(in bytes: [UInt8]) throws(LegacyWorkbookProblem) -> [UInt8] {
    guard bytes.starts(with: CompoundFile.signature) else { return bytes }
    do throws(CompoundFault) {
      let container = try CompoundFile(bytes)
      if let entry = container.entry(named: "Workbook") ?? container.entry(named: "Book") {
        return try container.content(of: entry)
      }
    } catch { throw .damaged }
    throw .notWorkbook
  }
}

extension WorkbookReading {
  mutating func readSheets() throws(LegacyWorkbookProblem) {
    let starts = entries.map(\.offset).sorted()
    var seen: Set<Int> = []
    for (index, entry) in entries.enumerated() {
      let place = SourcePlace(file: file, in: .sheet(entry.name, position: index + 1))
      // Sheets stand one behind the other; so none is read into the next, whatever the file says.
      let end = starts.first { $0 > entry.offset } ?? stream.count
      guard seen.insert(entry.offset).inserted, entry.offset < end, end <= stream.count else {
        findings.append(LegacyWorkbookProblem.sheetCutOff.finding(at: place))
        continue
      }
      try readSheet(stream[entry.offset..<end], entry, at: place)
    }
    if isDoubtful {
      let problem = LegacyWorkbookProblem.doubtfulCharacters(codePage: globals.texts.codePage.number)
      findings.append(problem.finding(at: SourcePlace(file: file)))
    }
  }

  private mutating func readSheet(
    _ records: ArraySlice<UInt8>,
    _ entry: WorkbookGlobals.SheetEntry,
    at place: SourcePlace
  ) throws(LegacyWorkbookProblem) {
    var first = RecordReader(records)
    guard let record = first.next(), let start = SubstreamStart(record) else {
      return findings.append(LegacyWorkbookProblem.sheetCutOff.finding(at: place))
    }
    guard start.content == .sheet else {
      let skipped = LegacyWorkbookProblem.skippedSheet(entry.name, start.content)
      return findings.append(skipped.finding(at: SourcePlace(file: file)))
    }
    let sheet = try SheetCells(records, in: globals, atMost: cellsLeft)
    cellsLeft -= sheet.cells.count
    let (table, covered) = try sheet.table(at: place, atMost: cellsLeft)
    if let table { blocks.append(.table(table)) }
    isDoubtful = isDoubtful || sheet.hasDoubtfulCharacters
    var problems = sheet.problems(covered: covered)
    if entry.isHidden, table != nil { problems.insert(.hiddenSheet, at: 0) }
    findings += problems.map { $0.finding(at: place) } + sheet.remarks(at: place)
  }
}
