/// The options of the command line.
enum RequestOption: String, Hashable, CaseIterable, Sendable {
  case help, list, json, runs, rows, threads, program, peers, table, rules, only, seed

  var takesValue: Bool {
    switch self {
    case .help, .list, .json: false
    default: true
    }
  }

  static let forCases: Set<RequestOption> = [.json, .runs, .rows, .threads, .peers, .program]
  static let forComparison: Set<RequestOption> = [.json, .runs, .rows, .program, .peers, .table, .rules, .only]
  static let forTable: Set<RequestOption> = [.rows, .seed]
}
