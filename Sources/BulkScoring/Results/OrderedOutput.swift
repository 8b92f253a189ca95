import Glibc
import OfficeFiles
import Synchronization

/// The lines of one slice. Whoever holds it may change it; it goes from the writer to the output and back.
final class SliceLines: @unchecked Sendable {
  var projects = LineBuffer()
  var departments = LineBuffer()

  fileprivate func removeAll() {
    projects.removeAll()
    departments.removeAll()
  }
}

/// Takes slices in any order and writes them in theirs.
final class OrderedOutput: Sendable {
  private struct State: ~Copyable {
    var projects: StagedFile
    var departments: StagedFile
    let folder: String
    var waiting: [Int: SliceLines] = [:]
    var next = 0
    /// Written, and free for other slices.
    var free: [SliceLines] = []
    var fault: FileProblem?
    var isAbandoned = false

    var isOpen: Bool { fault == nil && !isAbandoned }
  }

  private let state: Mutex<State>
  private let mostWaiting: Int

  /// - Parameter mostWaiting: how many slices may be ahead of the one that is to be written next.
  init(
    folder: String,
    headers: (projects: String, departments: String),
    mostWaiting: Int
  ) throws(FileProblem) {
    self.mostWaiting = mostWaiting
    let projects = try StagedFile("projects.csv", in: folder)
    let departments = try StagedFile("departments.csv", in: folder)
    try projects.append(headers.projects)
    try departments.append(headers.departments)
    state = Mutex(State(projects: projects, departments: departments, folder: folder))
  }

  /// Whether slices are still wanted.
  var isOpen: Bool { state.withLock { $0.isOpen } }

  /// Waits for no more slices: somebody has found out that not all of them will come.
  func abandon() { state.withLock { $0.isAbandoned = true } }

  /// Room for the lines of a slice.
  func lines() -> SliceLines { state.withLock { $0.free.popLast() } ?? SliceLines() }

  /// Slices that are far ahead wait here for the others, so that no more than a few are in memory.
  func take(_ number: Int, _ lines: SliceLines) {
    while state.withLock({ number - $0.next > mostWaiting && $0.isOpen }) { usleep(100) }
    state.withLock { state in
      state.waiting[number] = lines
      while state.isOpen, let lines = state.waiting.removeValue(forKey: state.next) {
        do throws(FileProblem) {
          try state.projects.append(lines.projects.bytes)
          try state.departments.append(lines.departments.bytes)
        } catch {
          state.fault = error
        }
        state.next += 1
        lines.removeAll()
        state.free.append(lines)
      }
    }
  }

  /// Puts all results into their places; an interrupt leaves either all earlier ones or all of these.
  func finish(with findings: String) throws(FileProblem) {
    try state.withLock { state throws(FileProblem) in
      if let fault = state.fault { throw fault }
      var table = try StagedFile("findings.csv", in: state.folder)
      try table.append(findings)
      try HeldSignals.during { () throws(FileProblem) in
        try state.projects.publish()
        try state.departments.publish()
        try table.publish()
      }
    }
  }
}
