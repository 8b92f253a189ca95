/// The projects of all workers cut into slices of whole departments, each of which can be scored by itself.
struct DepartmentSlices: Sendable {
  /// For each slice and each worker the positions of its projects.
  private let slices: [[Range<Int>]]

  /// A slice has about so many projects.
  private static let size = 4_096

  init(_ pool: WorkerPool, _ sorted: [SortedProjects]) {
    // The worker with most projects says where to cut.
    let largest = sorted.indices.max { sorted[$0].count < sorted[$1].count } ?? 0
    var starts = sorted.map { _ in 0 }
    var slices: [[Range<Int>]] = []
    for cut in stride(from: Self.size, to: sorted[largest].count, by: Self.size) {
      let department = pool.worker(largest).pointee.projects.record(sorted[largest][cut]).pointee.department
      let ends = sorted.indices.map { index in
        max(starts[index], sorted[index].firstPosition(of: department, in: pool.worker(index).pointee.projects))
      }
      slices.append(zip(starts, ends).map { $0..<$1 })
      starts = ends
    }
    slices.append(zip(starts, sorted).map { $0..<$1.count })
    self.slices = slices
  }

  var count: Int { slices.count }

  subscript(index: Int) -> [Range<Int>] { slices[index] }
}
