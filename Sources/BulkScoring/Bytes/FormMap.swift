/// Finds numbers by ``NumberForm``; like a dictionary, and fast enough to be asked for every row.
struct FormMap: ~Copyable {
  private struct Slot {
    var form: NumberForm
    /// Below zero where the slot is free.
    var value: Int32
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask = 255
  private(set) var count = 0

  init() {
    slots = .allocate(capacity: 256)
    slots.initialize(repeating: Self.free, count: 256)
  }

  deinit { slots.deallocate() }

  private static var free: Slot { Slot(form: .none, value: -1) }

  @inline(__always)
  func value(of form: NumberForm) -> Int? {
    var index = Int(truncatingIfNeeded: form.hashed) & mask
    while slots[index].value >= 0 {
      if slots[index].form == form { return Int(slots[index].value) }
      index = (index + 1) & mask
    }
    return nil
  }

  mutating func insert(_ value: Int, for form: NumberForm) {
    if (count + 1) * 2 > mask { grow() }
    place(Slot(form: form, value: Int32(value)))
    count += 1
  }

  private func place(_ slot: Slot) {
    var index = Int(truncatingIfNeeded: slot.form.hashed) & mask
    while slots[index].value >= 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let (old, size) = (slots, mask + 1)
    slots = .allocate(capacity: 2 * size)
    slots.initialize(repeating: Self.free, count: 2 * size)
    mask = 2 * size - 1
    for index in 0..<size where old[index].value >= 0 { place(old[index]) }
    old.deallocate()
  }
}
