/// Finds numbers by ``NumberForm``; like a dictionary, and fast enough to be asked for every row.
struct FormMap: ~Copyable {
  private struct Slot {
    var form: NumberForm
    /// Below zero where the slot is free.
    var value: Int32
  }

  private var slots: UnsafeMutablePointer<Slot>?
  private var mask = -1
  private(set) var count = 0

  deinit { slots?.deallocate() }

  @inline(__always)
  func value(of form: NumberForm) -> Int? {
    guard let slots else { return nil }
    var index = Int(truncatingIfNeeded: form.hashed) & mask
    while slots[index].value >= 0 {
      if slots[index].form == form { return Int(slots[index].value) }
      index = (index + 1) & mask
    }
    return nil
  }

  mutating func insert(_ value: Int, for form: NumberForm) {
    if (count + 1) * 2 > mask + 1 { grow(like: form) }
    place(Slot(form: form, value: Int32(value)))
    count += 1
  }

  private func place(_ slot: Slot) {
    guard let slots else { return }
    var index = Int(truncatingIfNeeded: slot.form.hashed) & mask
    while slots[index].value >= 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow(like form: NumberForm) {
    let (old, size) = (slots, mask + 1)
    let newSize = max(256, 2 * size)
    let new = UnsafeMutablePointer<Slot>.allocate(capacity: newSize)
    new.initialize(repeating: Slot(form: form, value: -1), count: newSize)
    slots = new
    mask = newSize - 1
    guard let old else { return }
    for index in 0..<size where old[index].value >= 0 { place(old[index]) }
    old.deallocate()
  }
}
