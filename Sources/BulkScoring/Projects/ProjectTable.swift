import ScoringCore

/// The projects that one worker has met, found by department and code.
///
/// Tables mostly come in the order of departments and projects. As long as they do, a project that comes behind the
/// last one is new, and nothing has to be looked up; a hash table is made when the first one comes out of order.
struct ProjectTable: ~Copyable {
  private var records = ChunkedStore<ProjectRecord>()
  private var texts = ByteArena()
  private var slots: ProjectSlots?
  private let expected: Int
  /// The initial budgets, by project, where the tables state any.
  private var initialBudgets: [Int32: StatedAmount] = [:]

  /// - Parameter expected: about how many projects there will be; zero where that is not known.
  init(expected: Int) {
    self.expected = expected
  }

  var count: Int { records.count }
  /// Whether each project stands behind the one before it, in the order of ``SortedProjects``.
  var isAscending: Bool { slots == nil }

  @inline(__always)
  func record(_ index: Int) -> UnsafeMutablePointer<ProjectRecord> { records.address(of: index) }

  /// - Returns: `nil` for a project that was not met before.
  mutating func find(_ department: CellKey, _ project: CellKey) -> Int? {
    if isAscending {
      guard count > 0 else { return nil }
      let last = record(count - 1)
      let order = SortedProjects.compare((department, project), (last.pointee.department, last.pointee.project))
      if order > 0 { return nil }
      if order == 0 { return count - 1 }
      makeSlots()
    }
    return slots?.find(Self.hash(department, project)) { index in
      let record = records.address(of: index)
      return record.pointee.project == project && record.pointee.department == department
    }
  }

  /// - Precondition: neither code is longer than ``longestCode``, and ``find(_:_:)`` has just said that the project is
  ///   not there yet.
  @inline(__always)
  mutating func insert(
    _ department: CellKey,
    _ project: CellKey,
    _ make: (CountedBytes) -> ProjectRecord
  ) -> Int {
    let id = texts.reserve(department.count + project.count + 2 * CountedBytes.overhead)
    CountedBytes.write(department, to: id)
    CountedBytes.write(project, to: id + CountedBytes.overhead + department.count)
    let index = records.append(make(CountedBytes(at: UnsafePointer(id))))
    slots?.insert(index, hash: Self.hash(department, project))
    return index
  }

  mutating func removeAll() {
    records.removeAll()
    texts.removeAll()
    slots = nil
    initialBudgets = [:]
  }

  static var longestCode: Int { 4_096 }

  /// Keeps a name as long as the table.
  mutating func keep(name: CellKey) -> CountedBytes {
    let place = texts.reserve(CountedBytes.overhead + name.count)
    CountedBytes.write(name, to: place)
    return CountedBytes(at: UnsafePointer(place))
  }

  private mutating func makeSlots() {
    var slots = ProjectSlots(expected: max(expected, count))
    for index in 0..<count {
      let record = record(index)
      slots.insert(index, hash: Self.hash(record.pointee.department, record.pointee.project))
    }
    self.slots = consume slots
  }

  private static func hash(_ department: CellKey, _ project: CellKey) -> UInt64 {
    ByteHash.mixed(
      ByteHash.of(department.start, department.count),
      ByteHash.of(project.start, project.count)
    )
  }

  // MARK: Initial budgets

  func initialBudget(of project: Int) -> StatedAmount { initialBudgets[Int32(project)] ?? .none }

  mutating func setInitialBudget(_ amount: StatedAmount, of project: Int) {
    if amount != .none || !initialBudgets.isEmpty { initialBudgets[Int32(project)] = amount }
  }
}
