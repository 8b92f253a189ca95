import Diagnostics
import OfficeFiles
import RuleFiles
import SelfEvaluation

/// The end of a run.
extension BulkResults {
  /// Puts the results into their places.
  func finish(
    _ written: WrittenResults,
    _ tables: [OpenTable],
    _ lines: LineIndex,
    isStrict: Bool
  ) throws(BulkFailure) -> BulkSummary {
    var findings = written.findings
    var rows = 0
    for index in 0..<pool.count {
      findings.merge(pool.worker(index).pointee.findings)
      rows += pool.worker(index).pointee.rows
    }
    if isStrict {
      let unread = findings.kept.filter(\.leavesRowOut)
      if !unread.isEmpty { throw .unusable(unread.map(lines.placed)) }
    }
    do throws(FileProblem) {
      try output.finish(with: FindingTable.csv(findings.kept, lines, language: language))
    } catch {
      throw .notWritten(error)
    }
    return BulkSummary(
      rows: rows,
      projects: written.projects,
      departments: written.departments,
      counts: counts(findings, lines),
      findings: unconfirmed + tables.flatMap(\.findings) + (rows == 0 ? tables.map(\.noRows) : [])
    )
  }

  /// What is to be said about rules whose numbers were not found in the regulation itself.
  private var unconfirmed: [Finding] {
    let ruleSet = rules.ruleSet
    if ruleSet.status == .official { return [] }
    return [ScoreProblem.rulesNotConfirmed(id: ruleSet.id, status: ruleSet.status.wording).finding(at: nil)]
  }

  private func counts(_ findings: FindingTally, _ lines: LineIndex) -> [BulkSummary.Count] {
    let kept = findings.kept
    return findings.kinds.sorted { $0.key < $1.key }.map { code, kind in
      let example = kept.first { $0.finding.code == code }.map(lines.placed)
      return BulkSummary.Count(code: code, severity: kind.severity, count: kind.count, example: example)
    }
  }
}
