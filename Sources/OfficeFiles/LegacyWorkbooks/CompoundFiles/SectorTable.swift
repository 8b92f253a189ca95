/// Sectors and the table that chains them.
struct SectorTable {
  let content: ArraySlice<UInt8>
  let sectorSize: Int
  /// The sector after each sector.
  let next: [UInt32]

  static let endOfChain: UInt32 = 0xFFFF_FFFE
  /// From here on numbers are no sectors but marks.
  static let firstMark: UInt32 = 0xFFFF_FFFA

  /// The sectors from `start` on, joined.
  ///
  /// - Parameter limit: how many bytes are wanted; the chain is not followed further.
  /// - Throws: `.damaged` where the chain leaves the file or bites its own tail.
  func chain(from start: UInt32, atMost limit: Int = .max) throws(CompoundFault) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(limit, content.count))
    var current = start
    var visited = 0
    while current != Self.endOfChain, bytes.count < limit {
      guard let index = Int(exactly: current), index < next.count, visited < next.count else { throw .damaged }
      guard let sector = sector(index) else { throw .damaged }
      bytes.append(contentsOf: sector.prefix(limit - bytes.count))
      current = next[index]
      visited += 1
    }
    return bytes
  }

  /// The last sector of a file may be shorter than the others.
  func sector(_ index: Int) -> ArraySlice<UInt8>? {
    let (offset, overflows) = index.multipliedReportingOverflow(by: sectorSize)
    guard !overflows, offset < content.count else { return nil }
    let start = content.startIndex + offset
    return content[start..<min(start + sectorSize, content.endIndex)]
  }

  static func numbers(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
    let view = LittleEndianBytes(bytes)
    return (0..<(bytes.count / 4)).map { view.long($0 * 4) ?? firstMark }
  }
}
