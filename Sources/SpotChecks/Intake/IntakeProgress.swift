import Synchronization

/// How far an intake has come.
public struct IntakeProgress: Hashable, Sendable {
  public let done: Int
  public let total: Int
  /// What was finished last.
  public let source: IntakeSource
}

/// Counts what the threads have finished and passes it on.
final class IntakeMeter: Sendable {
  private let done = Mutex(0)
  private let total: Int
  private let report: (@Sendable (IntakeProgress) -> Void)?

  init(total: Int, report: (@Sendable (IntakeProgress) -> Void)?) {
    self.total = total
    self.report = report
  }

  /// The report is made under the lock: whoever prints gets one line after the other.
  func finished(_ source: IntakeSource) {
    guard let report else { return }
    done.withLock { count in
      count += 1
      report(IntakeProgress(done: count, total: total, source: source))
    }
  }
}
