/// A program that scores the table: this one, or a peer.
struct Entrant: Hashable, Sendable {
  let name: String
  let role: Role
  let words: [Word]

  enum Role: Hashable, Sendable {
    case jixiao
    /// The hand-written C program with exact integers: as fast as it gets, and right.
    case ceiling
    case peer
  }

  enum Word: Hashable, Sendable {
    case text(String)
    case table
    /// The path that the names of the results begin with.
    case output
  }

  func command(table: String, output: String) -> [String] {
    words.map { word in
      switch word {
      case .text(let text): text
      case .table: table
      case .output: output
      }
    }
  }

  /// Where it leaves the scores of the projects.
  func projects(at output: String) -> String { output + (role == .jixiao ? "/projects.csv" : "_projects.csv") }

  static func jixiao(_ program: Program, rules: String, threads: Int) -> Entrant {
    Entrant(
      name: "jixiao, " + threadsText(threads),
      role: .jixiao,
      words: [.text(program.path), .text("score"), .table, .text("--rules"), .text(rules), .text("--output"), .output]
        + [.text("--threads"), .text(String(threads))]
    )
  }

  static func ceiling(_ path: String, threads: Int) -> Entrant {
    Entrant(
      name: "C, " + threadsText(threads),
      role: .ceiling,
      words: [.text(path), .table, .output, .text(String(threads))]
    )
  }

  private static func threadsText(_ count: Int) -> String { count == 1 ? "1 thread" : "\(count) threads" }
}
