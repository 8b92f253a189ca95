/// Finds projects by the hash of their codes.
struct ProjectSlots: ~Copyable {
  private struct Slot: BitwiseCopyable {
    /// Half of the hash, so that most others are told apart without looking at them.
    var tag: UInt32
    /// Counted from 1; zero where the slot is free.
    var number: Int32
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var count = 0

  /// Tables of few projects with many rows each are not to cost much.
  private static let mostAtFirst = 1 << 21

  /// - Parameter expected: about how many projects there will be.
  init(expected: Int) {
    var size = 1 << 12
    while size < min(2 * expected, Self.mostAtFirst) { size *= 2 }
    mask = size - 1
    slots = Self.free(size)
  }

  deinit { slots.deallocate() }

  /// - Returns: `nil` where there is none for which `isWanted` holds.
  @inline(__always)
  func find(_ hash: UInt64, isWanted: (Int) -> Bool) -> Int? {
    let tag = Self.tag(hash)
    var place = Int(truncatingIfNeeded: tag) & mask
    while slots[place].number > 0 {
      let index = Int(slots[place].number) - 1
      if slots[place].tag == tag, isWanted(index) { return index }
      place = (place + 1) & mask
    }
    return nil
  }

  mutating func insert(_ index: Int, hash: UInt64) {
    if (count + 1) * 2 > mask { grow() }
    place(Slot(tag: Self.tag(hash), number: Int32(truncatingIfNeeded: index + 1)))
    count += 1
  }

  private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }

  @inline(__always)
  private func place(_ slot: Slot) {
    var place = Int(truncatingIfNeeded: slot.tag) & mask
    while slots[place].number > 0 { place = (place + 1) & mask }
    slots[place] = slot
  }

  private mutating func grow() {
    let (old, size) = (slots, mask + 1)
    mask = 2 * size - 1
    slots = Self.free(2 * size)
    for index in 0..<size where old[index].number > 0 { place(old[index]) }
    old.deallocate()
  }

  private static func free(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let memory = LargePages.allocate(count * MemoryLayout<Slot>.stride)
    let slots = memory.bindMemory(to: Slot.self, capacity: count)
    slots.initialize(repeating: Slot(tag: 0, number: 0), count: count)
    return slots
  }
}
