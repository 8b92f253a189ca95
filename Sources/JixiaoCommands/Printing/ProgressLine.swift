import Diagnostics
import Dispatch
import Glibc
import Synchronization

/// A line on the terminal that says how far a long run has come.
///
/// It shows itself only where someone can watch it, and only when the run takes longer than a moment.
final class ProgressLine: Sendable {
  private struct State {
    var shownAt: Int64
    var isShown = false
    var isEnded = false
    /// What is to be shown as soon as it has been going on for a moment.
    var waiting: String?
  }

  let language: Language
  /// Milliseconds since the run began, at least 1.
  var elapsed: Int64 { max(1, Self.now - start) }

  private let start = ProgressLine.now
  private let state: Mutex<State>

  /// - Unit: milliseconds.
  private static let delay = 500
  private static let pause = 200

  /// - Returns: `nil` where standard error is no terminal.
  init?(in session: Session) {
    guard session.environment.errors.isTerminal else { return nil }
    language = session.language
    state = Mutex(State(shownAt: start + Int64(Self.delay - Self.pause)))
  }

  /// Shows the line if the one before has stood long enough; any thread may call it, as often as it likes.
  func show(_ text: () -> String) {
    let now = Self.now
    state.withLock { state in
      guard now - state.shownAt >= Self.pause, !state.isEnded else { return }
      Self.write(text(), &state)
    }
  }

  /// Names the step that begins; the line stands until something else is shown, however long the step takes.
  func begin(_ step: Wording) {
    let pause: Int? = state.withLock { state in
      defer { state.waiting = step.text(in: language) }
      return state.waiting == nil ? (state.isShown ? Self.pause : Self.delay) : nil
    }
    // Otherwise the step takes the place of one that is waiting already.
    guard let pause else { return }
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(pause)) { [self] in
      state.withLock { state in
        guard let text = state.waiting, !state.isEnded else { return }
        Self.write(text, &state)
      }
    }
  }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      if state.isShown { Self.write("\r\u{1B}[K") }
      state.isEnded = true
    }
  }

  private static func write(_ text: String, _ state: inout State) {
    state = State(shownAt: now, isShown: true)
    write("\r" + text + "\u{1B}[K")
  }

  private static func write(_ text: String) { try? StandardStream.errors.write(text) }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
