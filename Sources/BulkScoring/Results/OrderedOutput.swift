import OfficeFiles
import Synchronization

/// The lines of one slice, ready to be written.
struct SliceLines: Sendable {
  let projects: [UInt8]
  let departments: [UInt8]
}

/// Takes slices in any order and writes them in theirs.
final class OrderedOutput: Sendable {
  private struct State: ~Copyable {
    var projects: StagedFile
    var departments: StagedFile
    let folder: String
    var waiting: [Int: SliceLines] = [:]
    var next = 0
    var fault: FileProblem?
  }

  private let state: Mutex<State>

  init(folder: String, headers: (projects: String, departments: String)) throws(FileProblem) {
    let projects = try StagedFile("projects.csv", in: folder)
    let departments = try StagedFile("departments.csv", in: folder)
    try projects.append(headers.projects)
    try departments.append(headers.departments)
    state = Mutex(State(projects: projects, departments: departments, folder: folder))
  }

  var hasFailed: Bool { state.withLock { $0.fault != nil } }

  func take(_ number: Int, _ lines: SliceLines) {
    state.withLock { state in
      state.waiting[number] = lines
      while state.fault == nil, let lines = state.waiting.removeValue(forKey: state.next) {
        do throws(FileProblem) {
          try state.projects.append(lines.projects)
          try state.departments.append(lines.departments)
        } catch {
          state.fault = error
        }
        state.next += 1
      }
    }
  }

  /// Puts all results into their places.
  func finish(with findings: String) throws(FileProblem) {
    try state.withLock { state throws(FileProblem) in
      if let fault = state.fault { throw fault }
      var table = try StagedFile("findings.csv", in: state.folder)
      try table.append(findings)
      try state.projects.publish()
      try state.departments.publish()
      try table.publish()
    }
  }
}
