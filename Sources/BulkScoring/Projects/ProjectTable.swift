import Glibc
import ScoringCore

/// The projects that one worker has met, found by department and code.
struct ProjectTable: ~Copyable {
  private struct Slot: BitwiseCopyable {
    /// Half of the hash, so that most others are told apart without looking at them.
    var tag: UInt32
    /// Below zero where the slot is free.
    var index: Int32
  }

  private var records = ChunkedStore<ProjectRecord>()
  private var ids = ByteArena()
  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  /// The initial budgets, by project, where the tables state any.
  private var initialBudgets: [Int32: StatedAmount] = [:]

  init() {
    mask = (1 << 12) - 1
    slots = Self.emptySlots(1 << 12)
  }

  deinit { slots.deallocate() }

  var count: Int { records.count }

  @inline(__always)
  func record(_ index: Int) -> UnsafeMutablePointer<ProjectRecord> { records.address(of: index) }

  /// - Returns: `nil` for a project that was not met before.
  func find(_ department: CellBytes, _ project: CellBytes, hash: UInt64) -> Int? {
    let tag = Self.tag(hash)
    var place = Int(truncatingIfNeeded: tag) & mask
    while slots[place].index >= 0 {
      if slots[place].tag == tag {
        let record = records.address(of: Int(slots[place].index))
        if Int(record.pointee.departmentLength) == department.count,
          Int(record.pointee.projectLength) == project.count,
          memcmp(record.pointee.id, department.start, department.count) == 0,
          memcmp(record.pointee.id + department.count, project.start, project.count) == 0
        {
          return Int(slots[place].index)
        }
      }
      place = (place + 1) & mask
    }
    return nil
  }

  /// - Precondition: neither code is longer than ``longestCode``, and the project is not there yet.
  @inline(__always)
  mutating func insert(
    _ department: CellBytes,
    _ project: CellBytes,
    hash: UInt64,
    _ make: (UnsafePointer<UInt8>) -> ProjectRecord
  ) -> Int {
    if (count + 1) * 2 > mask { grow() }
    let id = ids.reserve(department.count + project.count)
    memcpy(id, department.start, department.count)
    memcpy(id + department.count, project.start, project.count)
    let index = records.append(make(UnsafePointer(id)))
    place(Slot(tag: Self.tag(hash), index: Int32(truncatingIfNeeded: index)))
    return index
  }

  static var longestCode: Int { 4_096 }

  @inline(__always)
  static func hash(_ department: CellBytes, _ project: CellBytes) -> UInt64 {
    ByteHash.mixed(
      ByteHash.of(department.start, department.count),
      ByteHash.of(project.start, project.count)
    )
  }

  /// Keeps bytes as long as the table.
  mutating func keep(_ start: UnsafePointer<UInt8>, _ count: Int) -> UnsafePointer<UInt8> { ids.copy(start, count) }

  // MARK: Initial budgets

  func initialBudget(of project: Int) -> StatedAmount { initialBudgets[Int32(project)] ?? .none }

  mutating func setInitialBudget(_ amount: StatedAmount, of project: Int) {
    if amount != .none || !initialBudgets.isEmpty { initialBudgets[Int32(project)] = amount }
  }

  // MARK: Slots

  private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }

  @inline(__always)
  private func place(_ slot: Slot) {
    var place = Int(truncatingIfNeeded: slot.tag) & mask
    while slots[place].index >= 0 { place = (place + 1) & mask }
    slots[place] = slot
  }

  private mutating func grow() {
    let (old, size) = (slots, mask + 1)
    mask = 2 * size - 1
    slots = Self.emptySlots(2 * size)
    for index in 0..<size where old[index].index >= 0 { place(old[index]) }
    old.deallocate()
  }

  private static func emptySlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let memory = LargePages.allocate(count * MemoryLayout<Slot>.stride)
    let slots = memory.bindMemory(to: Slot.self, capacity: count)
    slots.initialize(repeating: Slot(tag: 0, index: -1), count: count)
    return slots
  }
}
