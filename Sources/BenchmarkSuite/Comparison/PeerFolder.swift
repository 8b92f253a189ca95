import Glibc
import OfficeFiles

/// The peers that a folder holds: `c/score`, scripts in `impl`, and the Python they need in `venv` or on the machine.
struct PeerFolder: Sendable {
  private(set) var entrants: [Entrant] = []
  private(set) var absent: [Absence] = []

  /// A peer that does not take part, and why.
  struct Absence: Hashable, Sendable {
    let name: String
    let reason: String
  }

  /// - Parameters:
  ///   - threads: for peers that take a number.
  ///   - only: the names of those that are to take part; empty for all but the slow ones.
  init(_ path: String, threads: Int, only: [String]) {
    if only.isEmpty || only.contains("c") { addCeiling(Folder.path(path, "c/score"), threads: threads) }
    let own = Folder.path(path, "venv/bin/python")
    let python = access(own, X_OK) == 0 ? own : "python3"
    let known = PeerScript.known(threads: threads)
    let others = only.filter { name in name != "c" && !known.contains { $0.name == name } }
    for script in known + others.map({ PeerScript(name: $0) }) {
      if !only.isEmpty, !only.contains(script.name) { continue }
      add(script, Folder.path(path, "impl/\(script.file)"), python, isAskedFor: !only.isEmpty)
    }
  }

  private mutating func addCeiling(_ program: String, threads: Int) {
    guard access(program, X_OK) == 0 else {
      let isSource = access(program + ".c", R_OK) == 0
      absent.append(
        Absence(name: "C", reason: isSource ? "c/score.c is not compiled to c/score" : "there is no c/score")
      )
      return
    }
    // It has room for sixteen.
    for count in Set([1, min(threads, 16)]).sorted() { entrants.append(.ceiling(program, threads: count)) }
  }

  private mutating func add(_ script: PeerScript, _ file: String, _ python: String, isAskedFor: Bool) {
    guard access(file, R_OK) == 0 else {
      absent.append(Absence(name: script.name, reason: "there is no impl/\(script.file)"))
      return
    }
    guard isAskedFor || !script.isSlow else {
      absent.append(Absence(name: script.name, reason: "slow; runs when --only names it"))
      return
    }
    entrants.append(
      Entrant(
        name: script.name,
        role: .peer,
        words: [.text(python), .text(file), .table, .output] + script.options.map { .text($0) }
      )
    )
  }
}
