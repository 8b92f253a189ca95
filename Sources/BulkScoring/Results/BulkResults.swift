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

  /// Scores and writes slice after slice, once all rows are read.
  func writeAll(_ tables: [OpenTable], _ lines: LineIndex) -> WrittenResults {
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

  /// Reads, and scores and writes the departments of each part as soon as it is read; then they are forgotten.
  ///
  /// - Returns: `nil` where a part has departments of another.
  func writePartByPart(_ reading: PartReading) -> WrittenResults? {
    let written = Mutex<WrittenResults?>(WrittenResults(findings: FindingTally(limit: mostFindings)))
    DispatchQueue.concurrentPerform(iterations: pool.count) { index in
      var writer = SliceWriter(self, reading.work.tables, nil)
      let isComplete = reading.run(asWorker: index) { number in
        let departments = reading.work.parts[number].departments
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

  private func sortedProjects() -> [SortedProjects] {
    let sorted = Mutex<[SortedProjects?]>(Array(repeating: nil, count: pool.count))
    DispatchQueue.concurrentPerform(iterations: pool.count) { index in
      let projects = SortedProjects(pool.worker(index).pointee.projects)
      sorted.withLock { $0[index] = projects }
    }
    return sorted.withLock { $0.compactMap(\.self) }
  }
}
