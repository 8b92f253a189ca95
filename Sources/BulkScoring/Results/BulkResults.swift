import Diagnostics
import Dispatch
import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation
import Synchronization

/// Scores what the workers have gathered and writes it out, in the order of departments and projects.
struct BulkResults: Sendable {
  let pool: WorkerPool
  let rules: BulkRules
  let language: Language
  let mostFindings: Int

  init(_ pool: WorkerPool, _ rules: BulkRules, language: Language, mostFindings: Int) {
    self.pool = pool
    self.rules = rules
    self.language = language
    self.mostFindings = mostFindings
  }

  /// - Returns: `nil` when rows of a project came apart, some of which had to be kept while others were not; then
  ///   nothing was written, and all rows have to be kept.
  func write(
    into folder: String,
    _ tables: [OpenTable],
    _ lines: LineIndex,
    isStrict: Bool
  ) throws(BulkFailure) -> BulkSummary? {
    let sorted = sortedProjects()
    let slices = DepartmentSlices(pool, sorted)
    let output: OrderedOutput
    do throws(FileProblem) {
      output = try OrderedOutput(
        folder: folder,
        headers: (ResultLines.projects(language), ResultLines.departments(language))
      )
    } catch {
      throw .notWritten(error)
    }
    let state = Mutex(State(findings: FindingTally(limit: mostFindings)))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(pool.count, max(1, slices.count))) { _ in
      var writer = SliceWriter(self, sorted, TextBinder(rules, tables, lines))
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < slices.count, !output.hasFailed else { break }
        let lines = output.lines()
        writer.write(slices[number], into: lines)
        output.take(number, lines)
      }
      state.withLock { $0.add(writer) }
    }
    let end = state.withLock { $0 }
    if end.isMixed { return nil }
    var findings = end.findings
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
      projects: end.projects,
      departments: end.departments,
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

  private func sortedProjects() -> [SortedProjects] {
    let sorted = Mutex<[SortedProjects?]>(Array(repeating: nil, count: pool.count))
    DispatchQueue.concurrentPerform(iterations: pool.count) { index in
      let projects = SortedProjects(pool.worker(index).pointee.projects)
      sorted.withLock { $0[index] = projects }
    }
    return sorted.withLock { $0.compactMap(\.self) }
  }

  private struct State: Sendable {
    var findings: FindingTally
    var projects = 0
    var departments = 0
    var isMixed = false

    mutating func add(_ writer: borrowing SliceWriter) {
      findings.merge(writer.findings)
      projects += writer.projects
      departments += writer.departments
      isMixed = isMixed || writer.isMixed
    }
  }
}
