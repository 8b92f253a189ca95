/// A record of a workbook stream: what it is, and its bytes.
struct WorkbookRecord {
  let kind: UInt16
  let body: LittleEndianBytes
}

extension WorkbookRecord {
  /// The records that are read, by the names of Microsoft's specification ([MS-XLS] 2.3).
  enum Kind {
    static let formula: UInt16 = 0x0006
    static let end: UInt16 = 0x000A
    static let dayCount: UInt16 = 0x0022
    static let encryption: UInt16 = 0x002F
    static let continuation: UInt16 = 0x003C
    static let codePage: UInt16 = 0x0042
    static let columns: UInt16 = 0x007D
    static let sheet: UInt16 = 0x0085
    static let severalShortNumbers: UInt16 = 0x00BD
    static let labelWithRuns: UInt16 = 0x00D6
    static let style: UInt16 = 0x00E0
    static let mergedCells: UInt16 = 0x00E5
    static let sharedStrings: UInt16 = 0x00FC
    static let sharedLabel: UInt16 = 0x00FD
    static let textBox: UInt16 = 0x01B6
    static let number: UInt16 = 0x0203
    static let label: UInt16 = 0x0204
    static let truthOrError: UInt16 = 0x0205
    static let formulaText: UInt16 = 0x0207
    static let row: UInt16 = 0x0208
    static let shortNumber: UInt16 = 0x027E
    static let format: UInt16 = 0x041E
    static let begin: UInt16 = 0x0809
  }
}
