/// A stream or a folder in a compound file.
struct CompoundEntry: Hashable {
  let name: String
  let isStream: Bool
  let start: UInt32
  /// In bytes.
  let size: Int
}

/// The directory of a compound file: a list of entries that are hung up as binary trees, one for each folder.
struct CompoundDirectory {
  /// Its stream holds the small sectors.
  private(set) var root: CompoundEntry?
  private(set) var topEntries: [CompoundEntry] = []

  private static let entrySize = 128

  init(_ bytes: [UInt8], isLarge: Bool) {
    let count = bytes.count / Self.entrySize
    let nodes = (0..<count).map { index in
      Node(LittleEndianBytes(bytes[(index * Self.entrySize)..<((index + 1) * Self.entrySize)]), isLarge: isLarge)
    }
    guard let first = nodes.first else { return }
    root = first.entry
    var seen = [Bool](repeating: false, count: count)
    var waiting = [first.child]
    while let number = waiting.popLast() {
      guard let index = Int(exactly: number), index < count, !seen[index] else { continue }
      seen[index] = true
      if let entry = nodes[index].entry { topEntries.append(entry) }
      waiting += [nodes[index].left, nodes[index].right]
    }
    // Some programs hang their only stream nowhere.
    if topEntries.isEmpty { topEntries = nodes.dropFirst().compactMap(\.entry).filter(\.isStream) }
  }

  private struct Node {
    var entry: CompoundEntry?
    var left: UInt32
    var right: UInt32
    var child: UInt32

    init(_ bytes: LittleEndianBytes, isLarge: Bool) {
      left = bytes.long(68) ?? .max
      right = bytes.long(72) ?? .max
      child = bytes.long(76) ?? .max
      let kind = bytes.byte(66) ?? 0
      guard kind == 1 || kind == 2 || kind == 5, let start = bytes.long(116), let size = bytes.long(120) else { return }
      let nameBytes = min(64, max(0, (bytes.word(64) ?? 0) - 2))
      let units = stride(from: 0, to: nameBytes - 1, by: 2).compactMap { bytes.word($0).map(UInt16.init) }
      // The upper half of the size is only meant in files with large sectors; elsewhere it may be rubbish.
      let upper = isLarge ? Int(bytes.long(124) ?? 0) & 0x7FFF_FFFF : 0
      entry = CompoundEntry(
        name: String(decoding: units, as: UTF16.self),
        isStream: kind == 2,
        start: start,
        size: Int(size) | upper << 32
      )
    }
  }
}
