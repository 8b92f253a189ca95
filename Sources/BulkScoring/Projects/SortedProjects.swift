/// The projects of one worker in the order of departments and codes.
struct SortedProjects: Sendable {
  private let order: [Int32]

  init(_ projects: borrowing ProjectTable) {
    var order = (0..<Int32(projects.count)).map { $0 }
    var isSorted = true
    for index in order.indices.dropFirst() where isSorted {
      isSorted = Self.compare(projects.record(index - 1), projects.record(index)) < 0
    }
    if !isSorted {
      let addresses = order.map { projects.record(Int($0)) }
      order.sort { Self.compare(addresses[Int($0)], addresses[Int($1)]) < 0 }
    }
    self.order = order
  }

  var count: Int { order.count }

  subscript(position: Int) -> Int { Int(order[position]) }

  /// The first position whose department does not come before `department`.
  func firstPosition(of department: CellKey, in projects: borrowing ProjectTable) -> Int {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if projects.record(Int(order[middle])).pointee.department.compare(department) < 0 {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Below zero where the first comes before the second; by bytes, first of the department, then of the project.
  @inline(__always)
  static func compare(_ left: UnsafeMutablePointer<ProjectRecord>, _ right: UnsafeMutablePointer<ProjectRecord>) -> Int
  {
    let order = left.pointee.department.compare(right.pointee.department)
    return order != 0 ? order : left.pointee.project.compare(right.pointee.project)
  }
}
