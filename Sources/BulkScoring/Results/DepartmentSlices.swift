/// The projects of all workers cut into slices of whole departments, each of which can be scored by itself.
struct DepartmentSlices: Sendable {
  /// For each slice and each worker the positions of its projects.
  private let slices: [[Range<Int>]]

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
    var slices: [[Range<Int>]] = []
    for cut in cuts.sorted(by: { $0.compare($1) < 0 }) {
      let ends = sorted.indices.map { worker in
        sorted[worker].firstPosition(of: cut, in: pool.worker(worker).pointee.projects)
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
