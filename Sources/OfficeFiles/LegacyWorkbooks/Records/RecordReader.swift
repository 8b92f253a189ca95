/// Goes through a stretch of a workbook stream record by record.
struct RecordReader {
  private let stream: ArraySlice<UInt8>
  private var offset: Int
  /// Whether a record claimed more bytes than there are.
  private(set) var isCutOff = false

  init(_ stream: ArraySlice<UInt8>) {
    self.stream = stream
    offset = stream.startIndex
  }

  /// - Returns: `nil` at the end.
  mutating func next() -> WorkbookRecord? {
    guard let header = header() else { return nil }
    guard header.size <= stream.endIndex - offset - 4 else {
      isCutOff = true
      return nil
    }
    let body = stream[(offset + 4)..<(offset + 4 + header.size)]
    offset = body.endIndex
    return WorkbookRecord(kind: header.kind, body: LittleEndianBytes(body))
  }

  /// The record's bytes and those of the records that continue it, which may begin anew in the middle of a text.
  mutating func continued(_ record: WorkbookRecord) -> ContinuedBytes {
    var chunks = [record.body.bytes]
    while let header = header(), header.kind == WorkbookRecord.Kind.continuation, let next = next() {
      chunks.append(next.body.bytes)
    }
    return ContinuedBytes(chunks)
  }

  private func header() -> (kind: UInt16, size: Int)? {
    let view = LittleEndianBytes(stream[offset...])
    guard let kind = view.word(0), let size = view.word(2) else { return nil }
    return (UInt16(kind), size)
  }
}
