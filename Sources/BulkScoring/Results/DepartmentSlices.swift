/// The projects of all workers cut into slices of whole departments.
struct DepartmentSlices: Sendable {
  private let sorted: [SortedProjects]
  /// For each slice and each worker the positions of its projects.
  private let ranges: [[Range<Int>]]

  /// A slice has not many more projects of a worker than this.
  private static let size = 4_096

  init(_ pool: WorkerPool, _ sorted: [SortedProjects]) {
    func department(_ worker: Int, _ position: Int) -> CellKey {
      pool.worker(worker).pointee.projects.record(sorted[worker][position]).pointee.department
    }
    // Every worker says where it wants to be cut, since they may have met quite different departments.
    let cuts = sorted.indices.flatMap { worker in
      stride(from: Self.size, to: sorted[worker].count, by: Self.size).map { department(worker, $0) }
    }
    var starts = sorted.map { _ in 0 }
    var ranges: [[Range<Int>]] = []
    for cut in cuts.sorted(by: { $0.compare($1) < 0 }) {
      let ends = sorted.indices.map { worker in
        sorted[worker].firstPosition(of: cut, in: pool.worker(worker).pointee.projects)
      }
      ranges.append(zip(starts, ends).map { $0..<$1 })
      starts = ends
    }
    ranges.append(zip(starts, sorted).map { $0..<$1.count })
    self.sorted = sorted
    self.ranges = ranges
  }

  var count: Int { ranges.count }

  subscript(index: Int) -> DepartmentSlice {
    DepartmentSlice(
      stretches: sorted.indices.map { worker in
        DepartmentSlice.Stretch(worker: worker, projects: sorted[worker], range: ranges[index][worker])
      }
    )
  }
}
