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
  let output: OrderedOutput

  init(
    _ pool: WorkerPool,
    _ rules: BulkRules,
    language: Language,
    mostFindings: Int,
    folder: String
  ) throws(FileProblem) {
    self.pool = pool
    self.rules = rules
    self.language = language
    self.mostFindings = mostFindings
    output = try OrderedOutput(
      folder: folder,
      headers: (ResultLines.projects(language), ResultLines.departments(language)),
      mostWaiting: 2 * pool.count
    )
  }

  /// Writes slice after slice, once all rows are read.
  func write(_ tables: [OpenTable], _ lines: LineIndex) -> WrittenResults {
    let slices = DepartmentSlices(pool, sortedProjects())
    let written = Mutex(WrittenResults(findings: FindingTally(limit: mostFindings)))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(pool.count, max(1, slices.count))) { _ in
      var writer = SliceWriter(self, tables, lines)
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < slices.count, output.isOpen else { break }
        let lines = output.lines()
        writer.write(slices[number], into: lines)
        output.take(number, lines)
      }
      written.withLock { $0.add(writer) }
    }
    return written.withLock { $0 }
  }

  /// Writes the departments of each part as soon as it is read; then they are forgotten.
  ///
  /// - Returns: `nil` where a part has departments of another.
  func write(_ parts: [TablePart], of reading: PartReading, _ tables: [OpenTable]) -> WrittenResults? {
    let written = Mutex<WrittenResults?>(WrittenResults(findings: FindingTally(limit: mostFindings)))
    DispatchQueue.concurrentPerform(iterations: pool.count) { index in
      var writer = SliceWriter(self, tables, nil)
      let isComplete = reading.run(asWorker: index) { number in
        let departments = parts[number].departments
        guard let slice = DepartmentSlice(allOf: index, in: pool, within: departments) else { return false }
        let lines = output.lines()
        writer.write(slice, into: lines)
        output.take(number, lines)
        pool.worker(index).pointee.forgetProjects()
        return true
      }
      if !isComplete { output.abandon() }
      written.withLock { if isComplete { $0?.add(writer) } else { $0 = nil } }
    }
    return written.withLock { $0 }
  }

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

  private func sortedProjects() -> [SortedProjects] {
    let sorted = Mutex<[SortedProjects?]>(Array(repeating: nil, count: pool.count))
    DispatchQueue.concurrentPerform(iterations: pool.count) { index in
      let projects = SortedProjects(pool.worker(index).pointee.projects)
      sorted.withLock { $0[index] = projects }
    }
    return sorted.withLock { $0.compactMap(\.self) }
  }
}
