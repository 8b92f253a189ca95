import Synchronization

/// How far a run has come.
public struct BulkProgress: Sendable {
  /// - Unit: bytes, as they lie on the disk or come out of a pipe.
  public let read: Int
  /// How many rows were in them.
  public let rows: Int
  /// How many there are; `nil` where nobody knows.
  public let total: Int?
}

/// Adds up what the workers have read and passes it on.
final class ProgressMeter: Sendable {
  private let read = Atomic(0)
  private let rows = Atomic(0)
  private let total: Int?
  private let report: (@Sendable (BulkProgress) -> Void)?

  init(total: Int?, report: (@Sendable (BulkProgress) -> Void)?) {
    self.total = total
    self.report = report
  }

  @inline(__always)
  func add(_ done: WindowProgress) {
    guard let report else { return }
    let bytes = read.wrappingAdd(done.bytes, ordering: .relaxed).newValue
    let lines = rows.wrappingAdd(done.lines, ordering: .relaxed).newValue
    report(BulkProgress(read: bytes, rows: lines, total: total))
  }
}
