import Glibc

/// Finds numbers by bytes. The bytes are kept, each once.
struct ByteMap: ~Copyable {
  private struct Slot {
    var key: UnsafePointer<UInt8>
    var count: Int32
    /// Below zero where the slot is free.
    var value: Int32
    var hash: UInt64
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var arena = ByteArena()
  private(set) var count = 0

  init() {
    mask = 255
    slots = Self.emptySlots(256)
  }

  deinit { slots.deallocate() }

  /// - Returns: `nil` where the bytes are not known.
  @inline(__always)
  func value(of key: UnsafePointer<UInt8>, _ count: Int, hash: UInt64) -> Int? {
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].value >= 0 {
      if slots[index].hash == hash, Int(slots[index].count) == count, memcmp(slots[index].key, key, count) == 0 {
        return Int(slots[index].value)
      }
      index = (index + 1) & mask
    }
    return nil
  }

  /// - Parameter value: at least zero. The bytes must not be known yet.
  /// - Returns: the bytes where they are kept.
  @discardableResult
  mutating func insert(_ value: Int, for key: UnsafePointer<UInt8>, _ count: Int, hash: UInt64) -> CellKey {
    if (self.count + 1) * 2 > mask { grow() }
    let kept = arena.copy(key, count)
    place(Slot(key: kept, count: Int32(count), value: Int32(value), hash: hash))
    self.count += 1
    return CellKey(start: kept, count: count)
  }

  mutating func removeAll() {
    for index in 0...mask { slots[index].value = -1 }
    arena.removeAll()
    count = 0
  }

  private func place(_ slot: Slot) {
    var index = Int(truncatingIfNeeded: slot.hash) & mask
    while slots[index].value >= 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let (old, size) = (slots, mask + 1)
    mask = 2 * size - 1
    slots = Self.emptySlots(2 * size)
    for index in 0..<size where old[index].value >= 0 { place(old[index]) }
    old.deallocate()
  }

  private static func emptySlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    let nowhere = UnsafePointer<UInt8>(UnsafeRawPointer(slots).assumingMemoryBound(to: UInt8.self))
    slots.initialize(repeating: Slot(key: nowhere, count: 0, value: -1, hash: 0), count: count)
    return slots
  }
}
