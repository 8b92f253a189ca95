/// The projects of one worker in the order of departments and codes.
struct SortedProjects: Sendable {
  /// `nil` where they came in this order.
  private let order: [Int32]?
  let count: Int

  init(_ projects: borrowing ProjectTable) {
    count = projects.count
    if projects.isAscending {
      order = nil
      return
    }
    let addresses = (0..<projects.count).map { projects.record($0) }
    order = addresses.indices.map { Int32($0) }.sorted { Self.compare(addresses[Int($0)], addresses[Int($1)]) < 0 }
  }

  subscript(position: Int) -> Int { order.map { Int($0[position]) } ?? position }

  /// The first position whose department does not come before `department`.
  func firstPosition(of department: CellKey, in projects: borrowing ProjectTable) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if projects.record(self[middle]).pointee.department.compare(department) < 0 {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Below zero where the first comes before the second.
  @inline(__always)
  static func compare(_ left: UnsafeMutablePointer<ProjectRecord>, _ right: UnsafeMutablePointer<ProjectRecord>) -> Int
  {
    compare((left.pointee.department, left.pointee.project), (right.pointee.department, right.pointee.project))
  }

  /// The same for codes of departments and projects: by bytes, first of the department, then of the project.
  @inline(__always)
  static func compare(_ left: (CellKey, CellKey), _ right: (CellKey, CellKey)) -> Int {
    let order = left.0.compare(right.0)
    return order != 0 ? order : left.1.compare(right.1)
  }
}
