import Glibc
import ScoringCore

/// The projects that one worker has met, found by department and code.
struct ProjectTable: ~Copyable {
  private(set) var records = ChunkedStore<ProjectRecord>()
  private var ids = ByteArena()
  private var slots: UnsafeMutablePointer<Int32>
  private var mask: Int
  /// The names, each once, as they are written out.
  private var nameNumbers = ByteMap()
  private(set) var names: [CellKey] = []

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
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] >= 0 {
      let index = Int(slots[place])
      let record = records.address(of: index)
      if record.pointee.tag == Self.tag(hash), Int(record.pointee.departmentLength) == department.count,
        Int(record.pointee.projectLength) == project.count,
        memcmp(record.pointee.id, department.start, department.count) == 0,
        memcmp(record.pointee.id + department.count, project.start, project.count) == 0
      {
        return index
      }
      place = (place + 1) & mask
    }
    return nil
  }

  /// - Precondition: neither code is longer than ``longestCode``, and the project is not there yet.
  mutating func insert(
    _ department: CellBytes,
    _ project: CellBytes,
    hash: UInt64,
    _ make: (UnsafePointer<UInt8>, UInt32) -> ProjectRecord
  ) -> Int {
    if (count + 1) * 2 > mask { grow() }
    let id = ids.reserve(department.count + project.count)
    memcpy(id, department.start, department.count)
    memcpy(id + department.count, project.start, project.count)
    let index = records.append(make(UnsafePointer(id), Self.tag(hash)))
    place(Int32(index), hash: hash)
    return index
  }

  static var longestCode: Int { 4_096 }

  @inline(__always)
  static func hash(_ department: CellBytes, _ project: CellBytes) -> UInt64 {
    hash(department.start, department.count, project.start, project.count)
  }

  /// The number of a name.
  ///
  /// - Parameter field: makes the form in which it is written out; `nil` for the bytes as they are.
  mutating func number(of name: CellBytes, field: (CellBytes) -> [UInt8]?) -> Int32 {
    let hash = ByteHash.of(name.start, name.count)
    if let number = nameNumbers.value(of: name.start, name.count, hash: hash) { return Int32(number) }
    let number = names.count
    let kept = nameNumbers.insert(number, for: name.start, name.count, hash: hash)
    guard let field = field(name) else {
      names.append(kept)
      return Int32(number)
    }
    let place = ids.reserve(field.count)
    for (index, byte) in field.enumerated() { place[index] = byte }
    names.append(CellKey(start: UnsafePointer(place), count: field.count))
    return Int32(number)
  }

  private static func hash(
    _ department: UnsafePointer<UInt8>,
    _ departmentCount: Int,
    _ project: UnsafePointer<UInt8>,
    _ projectCount: Int
  ) -> UInt64 {
    ByteHash.mixed(ByteHash.of(department, departmentCount), ByteHash.of(project, projectCount))
  }

  private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }

  private func place(_ index: Int32, hash: UInt64) {
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] >= 0 { place = (place + 1) & mask }
    slots[place] = index
  }

  private mutating func grow() {
    slots.deallocate()
    let size = 2 * (mask + 1)
    mask = size - 1
    slots = Self.emptySlots(size)
    for index in 0..<count {
      let record = records.address(of: index).pointee
      let (department, project) = (record.department, record.project)
      place(Int32(index), hash: Self.hash(department.start, department.count, project.start, project.count))
    }
  }

  private static func emptySlots(_ count: Int) -> UnsafeMutablePointer<Int32> {
    let slots = UnsafeMutablePointer<Int32>.allocate(capacity: count)
    slots.initialize(repeating: -1, count: count)
    return slots
  }
}
