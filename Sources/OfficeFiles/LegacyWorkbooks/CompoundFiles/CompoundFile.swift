/// An OLE2 compound file: a small file system in one file, the container of `.xls`, `.doc` and encrypted documents.
///
/// A file is cut into sectors; the allocation table (FAT) says of each sector which one follows. Streams below
/// 4096 bytes live in sectors of 64 bytes inside another stream, with a table (MiniFAT) of their own. Whatever the
/// tables say, no sector is visited twice in a chain.
struct CompoundFile {
  /// The entries in the directory at the top, in no particular order.
  let entries: [CompoundEntry]
  private let sectors: SectorTable
  private let smallSectors: SectorTable
  private let smallestLargeStream: Int

  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  init(_ file: [UInt8]) throws(CompoundFault) {
    let header = try CompoundHeader(file)
    let content = file.dropFirst(header.sectorSize)
    let table = try header.allocationTable(of: content)
    sectors = SectorTable(content: content, sectorSize: header.sectorSize, next: table)
    let directory = try CompoundDirectory(sectors.chain(from: header.directoryStart), isLarge: header.sectorSize > 512)
    entries = directory.topEntries
    smallestLargeStream = header.smallestLargeStream
    guard let root = directory.root, root.size > 0, header.smallTableStart < SectorTable.firstMark else {
      smallSectors = SectorTable(content: [], sectorSize: header.smallSectorSize, next: [])
      return
    }
    let smallTable = try sectors.chain(from: header.smallTableStart)
    smallSectors = SectorTable(
      content: try sectors.chain(from: root.start).prefix(root.size),
      sectorSize: header.smallSectorSize,
      next: SectorTable.numbers(smallTable[...])
    )
  }

  func entry(named name: String) -> CompoundEntry? {
    let wanted = name.lowercased()
    return entries.first { $0.isStream && $0.name.lowercased() == wanted }
  }

  /// The bytes of a stream.
  ///
  /// - Throws: `.damaged` where the file has fewer bytes than the directory says.
  func content(of entry: CompoundEntry) throws(CompoundFault) -> [UInt8] {
    if entry.size == 0 { return [] }
    let table = entry.size < smallestLargeStream ? smallSectors : sectors
    let bytes = try table.chain(from: entry.start, atMost: entry.size)
    guard bytes.count == entry.size else { throw .damaged }
    return bytes
  }
}

/// Why a compound file cannot be read.
enum CompoundFault: Error, Hashable {
  case notCompound
  /// Cut off, or its tables contradict each other.
  case damaged
}
