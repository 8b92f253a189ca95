import Dispatch
import OfficeFiles
import Synchronization

/// The reading of everything there is: each worker takes the next part whenever it is done with one, and the streams last.
final class PartReading: Sendable {
  private let pool: WorkerPool
  let work: WorkerPool.Work
  private let progress: ProgressMeter
  private let next = Atomic(0)
  private let found: Mutex<[PartExtent?]>
  private let fault = Mutex<FileProblem?>(nil)

  init(_ pool: WorkerPool, _ work: WorkerPool.Work, _ progress: ProgressMeter) {
    self.pool = pool
    self.work = work
    self.progress = progress
    found = Mutex(Array(repeating: nil, count: work.parts.count))
  }

  /// Reads with all workers.
  func run() {
    DispatchQueue.concurrentPerform(iterations: pool.count) { _ = run(asWorker: $0) { _ in true } }
  }

  /// Reads as one of the workers until nothing is left.
  ///
  /// - Parameter isWorthGoingOn: asked after each part.
  /// - Returns: whether all parts were read that this worker took.
  func run(asWorker index: Int, isWorthGoingOn: (_ part: Int) -> Bool) -> Bool {
    do throws(FileProblem) {
      let isComplete = try read(pool.worker(index), index, isWorthGoingOn)
      if !isComplete { stop() }
      return isComplete
    } catch {
      fault.withLock { $0 = $0 ?? error }
      stop()
      return false
    }
  }

  /// For each part what was read of it; fewer where it was not worth going on.
  ///
  /// - Throws: the first fault, with the name of the table.
  func extents() throws(FileProblem) -> [PartExtent] {
    if let problem = fault.withLock({ $0 }) { throw problem }
    return found.withLock { $0.compactMap(\.self) }
  }

  /// Hands out no more parts.
  private func stop() { next.store(work.parts.count, ordering: .relaxed) }

  private func read(
    _ worker: UnsafeMutablePointer<TableWorker>,
    _ index: Int,
    _ isWorthGoingOn: (Int) -> Bool
  ) throws(FileProblem) -> Bool {
    var window = TableWindow()
    var table: Int?
    func begin(_ new: Int) {
      guard table != new else { return }
      let columns = work.tables[new].columns
      let isSameLayout = table.map { work.tables[$0].columns.hasSameLayout(as: columns) } ?? true
      worker.pointee.begin(columns, table: new, isSameLayout: isSameLayout)
      table = new
    }
    while true {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < work.parts.count else { break }
      let part = work.parts[number]
      begin(part.table)
      do throws(FileFault) {
        let extent = try worker.pointee.read(part, number: number, &window) { progress.add($0) }
        found.withLock { $0[number] = extent }
      } catch {
        throw .fault(error, path: work.tables[part.table].name)
      }
      worker.pointee.endProject()
      guard isWorthGoingOn(number) else { return false }
    }
    for offset in work.streams.indices {
      let turn = (index + offset) % work.streams.count
      let (tableIndex, stream) = work.streams[turn]
      begin(tableIndex)
      do throws(FileFault) {
        try worker.pointee.read(stream, part: work.parts.count + turn, &window) { progress.add($0) }
      } catch {
        throw .fault(error, path: work.tables[tableIndex].name)
      }
    }
    worker.pointee.endProject()
    worker.pointee.countProblems()
    return true
  }
}
