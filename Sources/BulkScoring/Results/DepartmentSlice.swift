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

  /// All projects of a worker, which no other has to know of.
  ///
  /// - Returns: `nil` where one of them is of another department than it should be.
  init?(allOf worker: Int, in pool: WorkerPool, within departments: DepartmentRange?) {
    let known = pool.worker(worker)
    let projects = SortedProjects(known.pointee.projects)
    func department(_ position: Int) -> CellKey {
      known.pointee.projects.record(projects[position]).pointee.department
    }
    if let departments, projects.count > 0,
      !departments.contains(department(0), department(projects.count - 1))
    {
      return nil
    }
    stretches = [Stretch(worker: worker, projects: projects, range: 0..<projects.count)]
  }
}
