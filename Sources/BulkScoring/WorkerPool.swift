import Dispatch
import OfficeFiles
import Synchronization

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
        try self.worker(index).pointee.read(work, asWorker: index, next: next, found: found, progress: progress)
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
