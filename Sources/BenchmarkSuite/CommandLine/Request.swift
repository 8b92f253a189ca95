/// What the command line asks for.
package enum Request: Hashable, Sendable {
  case help
  case list
  case cases([BenchmarkCase], CaseOptions)
  case compare(ComparisonOptions)
  case table(path: String, rows: Int, seed: UInt64)

  package struct CaseOptions: Hashable, Sendable {
    package var runs = 21
    package var rows = [10_000, 100_000, 1_000_000]
    package var threads = [1, 2]
    /// The folder of the peers that a case may be timed beside.
    package var peers: String?
    package var program: String?
    package var printsJSON = false
  }

  package struct ComparisonOptions: Hashable, Sendable {
    package var peers: String
    /// `nil` for a generated table of so many rows.
    package var table: String?
    package var rows = 1_000_000
    /// `nil` for the rule set that says what the peers do.
    package var rules: String?
    package var runs = 7
    package var only: [String] = []
    package var program: String?
    package var printsJSON = false
  }
}
