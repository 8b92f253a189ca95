/// What one worker knows of a project.
struct ProjectMember {
  let worker: Int
  /// Its number in the table of the worker.
  let index: Int
  let record: UnsafeMutablePointer<ProjectRecord>
}

/// All that the workers know of a project. Nearly always it is one of them alone.
struct ProjectMembers {
  let first: ProjectMember
  let others: [ProjectMember]

  var all: [ProjectMember] { [first] + others }

  var haveKeptRows: Bool { first.record.pointee.kept >= 0 || others.contains { $0.record.pointee.kept >= 0 } }
}
