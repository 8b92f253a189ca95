import BulkScoring
import Diagnostics
import RuleFiles
import Testing

/// What a bulk run wrote, read back.
struct BulkRun {
  let summary: BulkSummary
  let projectBytes: [UInt8]
  let departmentBytes: [UInt8]
  let findingBytes: [UInt8]

  /// Scores tables that lie in a folder of their own.
  init(
    _ tables: [(name: String, bytes: [UInt8])],
    under ruleSet: RuleSet? = nil,
    options: BulkScorer.Options = .english()
  ) throws {
    let folder = try TemporaryFolder()
    for (name, bytes) in tables { try folder.put(name, bytes) }
    let files = tables.map { BulkTable.file(path: folder[$0.name], name: $0.name) }
    try self.init(files: files, under: ruleSet, options: options, into: folder["results"])
  }

  init(_ text: String, under ruleSet: RuleSet? = nil, options: BulkScorer.Options = .english()) throws {
    try self.init([("table.csv", Array(text.utf8))], under: ruleSet, options: options)
  }

  init(_ rows: [TableRow], under ruleSet: RuleSet? = nil, options: BulkScorer.Options = .english()) throws {
    try self.init(TableForm().text(rows), under: ruleSet, options: options)
  }

  init(
    files: [BulkTable],
    under ruleSet: RuleSet?,
    options: BulkScorer.Options,
    into results: String
  ) throws {
    let rules = try ruleSet ?? Rules.shipped("cn-2020")
    summary = try BulkScorer(rules, options: options).score(files, into: results)
    projectBytes = try Results.read("projects.csv", in: results)
    departmentBytes = try Results.read("departments.csv", in: results)
    findingBytes = try Results.read("findings.csv", in: results)
  }

  var projects: [Record] { Record.all(projectBytes) }
  var departments: [Record] { Record.all(departmentBytes) }
  var findings: [Record] { Record.all(findingBytes) }

  /// `table.csv:3 T0101` for each finding that is listed.
  var places: [String] { findings.map { "\($0["file"]):\($0["line"]) \($0["code"])" } }

  /// For each code how often it was found.
  var counts: [String: Int] { Dictionary(uniqueKeysWithValues: summary.counts.map { ($0.code, $0.count) }) }

  func project(_ id: String, of department: String = "D1") throws -> Record {
    let found = projects.filter { $0["department_id"] == department && $0["project_id"] == id }
    try #require(found.count == 1, "\(found.count) projects \(department)/\(id)")
    return found[0]
  }

  func score(_ id: String = "P1", of department: String = "D1") throws -> String {
    try project(id, of: department)["score"]
  }
}

extension BulkScorer.Options {
  static func english(
    threads: Int = 1,
    mostFindings: Int = 100,
    isStrict: Bool = false,
    year: Int? = 2020
  ) -> BulkScorer.Options {
    BulkScorer.Options(
      year: year,
      threads: threads,
      mostFindings: mostFindings,
      isStrict: isStrict,
      language: .english
    )
  }
}
