/// The first 512 bytes of a compound file: sizes, and where the tables begin.
struct CompoundHeader {
  let sectorSize: Int
  let smallSectorSize: Int
  let smallestLargeStream: Int
  let directoryStart: UInt32
  let smallTableStart: UInt32
  /// Where the rest of the list of table sectors begins.
  private let listStart: UInt32
  private let listedTableSectors: [UInt32]

  init(_ file: [UInt8]) throws(CompoundFault) {
    guard file.starts(with: CompoundFile.signature) else { throw .notCompound }
    let header = LittleEndianBytes(file.prefix(512))
    guard
      header.count == 512, let shift = header.word(30), let smallShift = header.word(32),
      let directory = header.long(48), let cutoff = header.long(56), let smallTable = header.long(60),
      let list = header.long(68), let listed = header.slice(76, count: 109 * 4),
      shift == 9 || shift == 12, (2...9).contains(smallShift)
    else { throw .damaged }
    sectorSize = 1 << shift
    smallSectorSize = 1 << smallShift
    smallestLargeStream = Int(cutoff)
    directoryStart = directory
    smallTableStart = smallTable
    listStart = list
    listedTableSectors = SectorTable.numbers(listed)
  }

  /// The allocation table, no longer than the file has sectors.
  func allocationTable(of content: ArraySlice<UInt8>) throws(CompoundFault) -> [UInt32] {
    let sectorCount = (content.count + sectorSize - 1) / sectorSize
    let plain = SectorTable(content: content, sectorSize: sectorSize, next: [])
    var table: [UInt32] = []
    var listed = listedTableSectors
    var list = listStart
    var lists = 0
    while true {
      for number in listed where number < SectorTable.firstMark && table.count < sectorCount {
        guard let sector = plain.sector(Int(number)) else { throw .damaged }
        table += SectorTable.numbers(sector)
      }
      guard list < SectorTable.firstMark, table.count < sectorCount else { break }
      guard lists < sectorCount, let sector = plain.sector(Int(list)) else { throw .damaged }
      listed = SectorTable.numbers(sector)
      list = listed.popLast() ?? SectorTable.endOfChain
      lists += 1
    }
    return Array(table.prefix(sectorCount))
  }
}
