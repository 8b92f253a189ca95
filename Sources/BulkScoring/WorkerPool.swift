import Dispatch
import OfficeFiles
import Synchronization

/// The workers of a run, one for each thread.
///
/// While rows are read every worker belongs to its thread; afterwards all of them are only looked at.
final class WorkerPool: @unchecked Sendable {
  private let workers: UnsafeMutablePointer<TableWorker>
  let count: Int

  init(_ count: Int, _ rules: BulkRules, columns: FlatColumns, mostFindings: Int) {
    self.count = max(1, count)
    workers = .allocate(capacity: self.count)
    for index in 0..<self.count {
      (workers + index).initialize(to: TableWorker(rules, columns: columns, mostFindings: mostFindings))
    }
  }

  deinit {
    workers.deinitialize(count: count)
    workers.deallocate()
  }

  func worker(_ index: Int) -> UnsafeMutablePointer<TableWorker> { workers + index }

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
  }

  /// Reads everything.
  ///
  /// - Returns: for each part what was read of it.
  /// - Throws: the first fault, with the name of the table.
  func read(_ work: Work, progress: ProgressMeter) throws(FileProblem) -> [PartExtent] {
    let next = Atomic(0)
    let found = Mutex<[PartExtent?]>(Array(repeating: nil, count: work.parts.count))
    let fault = Mutex<FileProblem?>(nil)
    DispatchQueue.concurrentPerform(iterations: count) { index in
      do throws(FileProblem) {
        try self.workers[index].read(work, asWorker: index, next: next, found: found, progress: progress)
      } catch {
        fault.withLock { $0 = $0 ?? error }
      }
    }
    if let problem = fault.withLock({ $0 }) { throw problem }
    return found.withLock { $0.compactMap(\.self) }
  }
}

extension TableWorker {
  fileprivate mutating func read(
    _ work: WorkerPool.Work,
    asWorker index: Int,
    next: borrowing Atomic<Int>,
    found: borrowing Mutex<[PartExtent?]>,
    progress: ProgressMeter
  ) throws(FileProblem) {
    var window = TableWindow()
    var table: Int?
    func columns(of new: Int, _ worker: inout TableWorker) {
      guard table != new else { return }
      let columns = work.tables[new].columns
      worker.begin(
        columns,
        table: new,
        isSameLayout: table.map { work.tables[$0].columns.hasSameLayout(as: columns) } ?? true
      )
      table = new
    }
    while true {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < work.parts.count else { break }
      let part = work.parts[number]
      columns(of: part.table, &self)
      do throws(FileFault) {
        let extent = try read(part, number: number, &window) { progress.add($0) }
        found.withLock { $0[number] = extent }
      } catch {
        throw .fault(error, path: work.tables[part.table].name)
      }
    }
    for offset in work.streams.indices {
      let turn = (index + offset) % work.streams.count
      let (tableIndex, stream) = work.streams[turn]
      columns(of: tableIndex, &self)
      do throws(FileFault) {
        try read(stream, part: work.parts.count + turn, &window) { progress.add($0) }
      } catch {
        throw .fault(error, path: work.tables[tableIndex].name)
      }
    }
    endProject()
    countProblems()
  }
}
