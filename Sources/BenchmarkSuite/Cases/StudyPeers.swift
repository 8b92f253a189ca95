import Glibc
import OfficeFiles

/// Programs that do the work of the study their own way: numpy, and C as fast as it gets. Both sum categories up beforehand
/// and compute with binary fractions; what they read was prepared by `whatif/prep.py`.
struct StudyPeers: Sendable {
  let entrants: [StudyPeer]

  /// - Throws: where the folder has none that can run.
  init(_ folder: String, threads: [Int]) throws(BenchmarkFailure) {
    func path(_ name: String) -> String { Folder.path(folder, name) }
    var entrants: [StudyPeer] = []
    if access(path("whatif/np_whatif.py"), R_OK) == 0, access(path("whatif/rates.npy"), R_OK) == 0 {
      let own = path("venv/bin/python")
      let python = access(own, X_OK) == 0 ? own : "python3"
      entrants.append(
        StudyPeer(name: "the same in numpy", words: [python, path("whatif/np_whatif.py")], options: ["hist"])
      )
    }
    if access(path("whatif/whatif_c"), X_OK) == 0, access(path("whatif/rates.bin"), R_OK) == 0 {
      for count in threads where (1...16).contains(count) {
        // It looks for its figures where it stands.
        let words = ["env", "-C", folder, "whatif/whatif_c", String(count)]
        entrants.append(StudyPeer(name: "the same in C, \(count) threads", words: words, options: []))
      }
    }
    guard !entrants.isEmpty else {
      throw .unusable(
        "no peer in '\(folder)' can run: whatif/prep.py has to make whatif/rates.npy, and whatif/whatif.c be compiled to whatif/whatif_c"
      )
    }
    self.entrants = entrants
  }
}

/// A program that is given a path which the names of its results begin with.
struct StudyPeer: Sendable {
  let name: String
  let words: [String]
  let options: [String]

  func run(in workspace: Workspace) throws(BenchmarkFailure) {
    let errors = workspace.path("errors.txt")
    let run = try ProcessRun(words + [workspace.path("peer")] + options, errors: errors)
    guard run.exitStatus == 0 else {
      throw .unexpectedStatus(run.exitStatus, of: name, lastWords: LastWords.of(errors))
    }
  }
}
