import Glibc

/// Keeps bytes at an address that never changes, until it goes.
struct ByteArena: ~Copyable {
  private var blocks: [UnsafeMutablePointer<UInt8>] = []
  private var used = 0
  private var room = 0

  private static let firstBlock = 1 << 16
  /// Readers may look so far behind what they read.
  private static let padding = 16

  deinit {
    for block in blocks { block.deallocate() }
  }

  /// Room for `count` bytes, not yet filled.
  mutating func reserve(_ count: Int) -> UnsafeMutablePointer<UInt8> {
    if blocks.isEmpty || used + count > room {
      room = max(blocks.isEmpty ? Self.firstBlock : LargePages.size - Self.padding, count)
      let block = LargePages.allocate(room + Self.padding)
      blocks.append(block.bindMemory(to: UInt8.self, capacity: room + Self.padding))
      used = 0
    }
    defer { used += count }
    return blocks[blocks.count - 1] + used
  }

  mutating func copy(_ start: UnsafePointer<UInt8>, _ count: Int) -> UnsafePointer<UInt8> {
    let place = reserve(count)
    memcpy(place, start, count)
    return UnsafePointer(place)
  }

  /// The last block, which is the largest as a rule, is filled again.
  mutating func removeAll() {
    for block in blocks.dropLast() { block.deallocate() }
    blocks = blocks.suffix(1)
    used = 0
  }
}
