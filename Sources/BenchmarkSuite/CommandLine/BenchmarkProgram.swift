import OfficeFiles

/// Does what a command line asks for.
package struct BenchmarkProgram: Sendable {
  private let output: @Sendable (String) -> Void
  private let notes: @Sendable (String) -> Void

  package enum ExitStatus: Int32, Sendable {
    case done = 0
    case wrongScores = 1
    case wrongCommandLine = 2
    case failed = 3
  }

  /// - Parameters:
  ///   - output: takes the figures.
  ///   - notes: takes what is said about the work.
  package init(output: @escaping @Sendable (String) -> Void, notes: @escaping @Sendable (String) -> Void) {
    self.output = output
    self.notes = notes
  }

  package func run(_ words: [String]) -> ExitStatus {
    let request: Request
    do throws(RequestProblem) {
      request = try Request(words)
    } catch {
      notes(error.message)
      return .wrongCommandLine
    }
    do throws(BenchmarkFailure) {
      return try run(request)
    } catch {
      notes(error.message)
      return .failed
    }
  }

  private func run(_ request: Request) throws(BenchmarkFailure) -> ExitStatus {
    switch request {
    case .help: print(HelpText.lines)
    case .list: print(HelpText.cases)
    case .cases(let cases, let options): try time(cases, options)
    case .compare(let options): return try compare(options)
    case .table(let path, let rows, let seed):
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      let folder = parts.dropLast().joined(separator: "/")
      let written = try GeneratedTable(rows: rows, seed: seed)
        .write(String(parts.last ?? ""), in: folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder)
      notes("written: \(written)")
    }
    return .done
  }

  private func time(_ cases: [BenchmarkCase], _ options: Request.CaseOptions) throws(BenchmarkFailure) {
    let program = try Program(options.program)
    let report = try Workspace.with { (workspace: Workspace) throws(BenchmarkFailure) in
      try CaseReport(
        cases,
        Bench(
          runs: options.runs,
          rows: options.rows,
          threads: options.threads,
          peers: options.peers,
          program: program,
          workspace: workspace
        )
      )
    }
    if options.printsJSON { output(report.json.text) } else { print(report.lines) }
  }

  private func compare(_ options: Request.ComparisonOptions) throws(BenchmarkFailure) -> ExitStatus {
    guard Folder.exists(options.peers) else { throw .unusable("there is no folder '\(options.peers)'") }
    let program = try Program(options.program)
    let peers = PeerFolder(options.peers, threads: Machine.processors, only: options.only)
    let report = try Workspace.with { (workspace: Workspace) throws(BenchmarkFailure) in
      let rules = if let rules = options.rules { rules } else { try PeerRules.write(into: workspace.path) }
      let table: String
      if let path = options.table {
        table = path
      } else {
        table = try GeneratedTable(rows: options.rows).write("generated.csv", in: workspace.path)
      }
      let own = Set([1, Machine.processors]).sorted().map { Entrant.jixiao(program, rules: rules, threads: $0) }
      return try Comparison(
        table: table,
        tableName: options.table ?? "a generated table",
        runs: options.runs,
        entrants: own + peers.entrants,
        workspace: workspace,
        progress: notes
      ).run(absent: peers.absent)
    }
    if options.printsJSON { output(report.json.text) } else { print(report.lines) }
    return report.hasWrongScores ? .wrongScores : .done
  }

  private func print(_ lines: [String]) { output(lines.joined(separator: "\n") + "\n") }
}
