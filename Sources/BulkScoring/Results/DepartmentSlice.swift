/// Whole departments that can be scored by themselves: all that the workers know of their projects.
struct DepartmentSlice {
  /// What one worker knows.
  struct Stretch {
    let worker: Int
    let projects: SortedProjects
    /// Positions among them.
    let range: Range<Int>
  }

  let stretches: [Stretch]

  init(stretches: [Stretch]) {
    self.stretches = stretches
  }

  /// All projects of a worker, no other knowing anything of their departments.
  init(allOf worker: Int, in pool: WorkerPool) {
    let projects = SortedProjects(pool.worker(worker).pointee.projects)
    stretches = [Stretch(worker: worker, projects: projects, range: 0..<projects.count)]
  }
}
