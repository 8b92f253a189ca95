import Diagnostics
import Glibc
import Synchronization

/// A line on the terminal that says how far a long run has come.
///
/// It shows itself only where someone can watch it, and only when the run takes longer than a moment.
final class ProgressLine: Sendable {
  private struct State {
    var shownAt: Int64
    var isShown = false
  }

  let language: Language
  /// Milliseconds since the run began, at least 1.
  var elapsed: Int64 { max(1, Self.now - start) }

  private let start = ProgressLine.now
  private let state: Mutex<State>

  /// - Unit: milliseconds.
  private static let delay: Int64 = 500
  private static let pause: Int64 = 200

  /// - Returns: `nil` where standard error is no terminal.
  init?(in session: Session) {
    guard session.environment.errors.isTerminal else { return nil }
    language = session.language
    state = Mutex(State(shownAt: start + Self.delay - Self.pause))
  }

  /// Shows the line if the one before has stood long enough; any thread may call it, as often as it likes.
  func show(_ text: () -> String) {
    let now = Self.now
    let isDue = state.withLock { state in
      guard now - state.shownAt >= Self.pause else { return false }
      state = State(shownAt: now, isShown: true)
      return true
    }
    if isDue { Self.write("\r" + text() + "\u{1B}[K") }
  }

  /// Takes the line away.
  func end() {
    if state.withLock({ $0.isShown }) { Self.write("\r\u{1B}[K") }
  }

  private static func write(_ text: String) { try? StandardStream.errors.write(text) }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
