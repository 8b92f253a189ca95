import BulkScoring
import Diagnostics
import Testing

/// What is said where tables are not scored at all.
struct Refusal {
  let findings: [Finding]
  var codes: [String] { findings.map(\.code) }
  /// `table.csv T0301`, with the line where there is one.
  var places: [String] {
    findings.map { finding in
      let line = finding.place?.line.map { ":\($0)" } ?? ""
      return "\(finding.place?.file ?? "-")\(line) \(finding.code)"
    }
  }

  /// Fails the test when the table is scored all the same.
  init(_ bytes: [UInt8], named name: String = "table.csv", options: BulkScorer.Options = .english()) throws {
    let folder = try TemporaryFolder()
    try folder.put(name, bytes)
    try self.init(files: [.file(path: folder[name], name: name)], options: options, into: folder["results"])
  }

  init(files: [BulkTable], options: BulkScorer.Options = .english(), into results: String) throws {
    let scorer = try BulkScorer(Rules.shipped("cn-2020"), options: options)
    do throws(BulkFailure) {
      let summary = try scorer.score(files, into: results)
      Issue.record("scored \(summary.rows) rows")
      findings = []
    } catch {
      guard case .unusable(let found) = error else {
        Issue.record("\(error)")
        findings = []
        return
      }
      findings = found
    }
  }
}
