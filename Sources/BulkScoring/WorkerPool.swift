/// The workers of a run, one for each thread.
///
/// While rows are read every worker belongs to its thread; afterwards all of them are only looked at.
final class WorkerPool: @unchecked Sendable {
  private let workers: UnsafeMutableRawPointer
  let count: Int

  /// Each worker begins where no other's bytes are near: what one thread writes would take the rest of the cache line,
  /// and the line beside it, from the others.
  private static var apart: Int { 256 }
  private static var stride: Int { (MemoryLayout<TableWorker>.size / apart + 2) * apart }

  /// - Parameter expectedProjects: about how many projects each worker will meet.
  init(_ count: Int, _ rules: BulkRules, columns: FlatColumns, expectedProjects: Int, mostFindings: Int) {
    self.count = max(1, count)
    workers = .allocate(byteCount: self.count * Self.stride, alignment: Self.apart)
    for index in 0..<self.count {
      (workers + index * Self.stride).initializeMemory(
        as: TableWorker.self,
        to: TableWorker(rules, columns: columns, expectedProjects: expectedProjects, mostFindings: mostFindings)
      )
    }
  }

  deinit {
    for index in 0..<count { worker(index).deinitialize(count: 1) }
    workers.deallocate()
  }

  func worker(_ index: Int) -> UnsafeMutablePointer<TableWorker> {
    (workers + index * Self.stride).assumingMemoryBound(to: TableWorker.self)
  }

  /// What is there to read, and how far it has come.
  struct Work: Sendable {
    let tables: [OpenTable]
    let parts: [TablePart]
    /// The tables that are streams; their numbers as parts follow those of the files.
    let streams: [(table: Int, stream: TableStream)]

    init(_ tables: [OpenTable], parts: [TablePart]) {
      self.tables = tables
      self.parts = parts
      streams = tables.enumerated().compactMap { index, table in
        if case .stream(let stream) = table.content { (index, stream) } else { nil }
      }
    }

    /// How many bytes there are; `nil` where that is not known.
    var size: Int? { streams.isEmpty ? parts.reduce(0) { $0 + $1.to - $1.from } : nil }
  }
}
