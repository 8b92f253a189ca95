extension Request {
  /// - Parameter words: the command line behind the program's name.
  package init(_ words: [String]) throws(RequestProblem) {
    let words = try RequestWords(words)
    if words.has(.help) {
      self = .help
    } else if words.has(.list) {
      self = .list
    } else if words.names.first == "compare" {
      self = try Self.comparison(words)
    } else if words.names.first == "table" {
      self = try Self.table(words)
    } else {
      self = try Self.cases(words)
    }
  }

  private static func cases(_ words: RequestWords) throws(RequestProblem) -> Request {
    try words.allow(RequestOption.forCases)
    var cases: Set<BenchmarkCase> = []
    for name in words.names {
      guard let known = BenchmarkCase(rawValue: name) else { throw .unknownCase(name) }
      cases.insert(known)
    }
    var options = CaseOptions()
    options.runs = try words.count(.runs) ?? options.runs
    options.rows = try words.counts(.rows) ?? options.rows
    options.threads = try words.counts(.threads) ?? options.threads
    // Only the study has peers of its own.
    if words.has(.peers), !cases.isEmpty, !cases.contains(.study) { throw .misplacedOption("--peers") }
    options.peers = words[.peers]
    options.program = words[.program]
    options.printsJSON = words.has(.json)
    return .cases(BenchmarkCase.allCases.filter { cases.isEmpty || cases.contains($0) }, options)
  }

  private static func comparison(_ words: RequestWords) throws(RequestProblem) -> Request {
    try words.allow(RequestOption.forComparison)
    if words.names.count > 1 { throw .unexpected(words.names[1]) }
    guard let peers = words[.peers] else { throw .missingOption("--peers") }
    if words.has(.table), words.has(.rows) { throw .misplacedOption("--rows") }
    var options = ComparisonOptions(peers: peers)
    options.table = words[.table]
    options.rows = try words.count(.rows) ?? options.rows
    options.rules = words[.rules]
    options.runs = try words.count(.runs) ?? options.runs
    options.only = (words[.only] ?? "").split(separator: ",").map { $0.lowercased() }
    options.program = words[.program]
    options.printsJSON = words.has(.json)
    return .compare(options)
  }

  private static func table(_ words: RequestWords) throws(RequestProblem) -> Request {
    try words.allow(RequestOption.forTable)
    guard words.names.count > 1 else { throw .missingValue(of: "table") }
    if words.names.count > 2 { throw .unexpected(words.names[2]) }
    guard let rows = try words.count(.rows) else { throw .missingOption("--rows") }
    let seed = words[.seed] ?? "2020"
    guard let number = UInt64(seed) else { throw .badValue(seed, of: "--seed") }
    return .table(path: words.names[1], rows: rows, seed: number)
  }
}
