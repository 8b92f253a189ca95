import Diagnostics
import Glibc
import Synchronization

/// A line on the terminal that says how many draws are done; only where someone can watch it.
final class DrawProgress: Sendable {
  private let draws: Int
  private let language: Language
  /// When a line was last shown, in seconds; the first second shows none.
  private let shownAt: Mutex<(time: Int, isShown: Bool)>

  /// - Returns: `nil` where standard error is no terminal.
  init?(of draws: Int, in session: Session) {
    guard session.environment.errors.isTerminal else { return nil }
    self.draws = draws
    language = session.language
    shownAt = Mutex((Self.now, false))
  }

  func show(_ done: Int) {
    let isDue = shownAt.withLock { state in
      guard Self.now > state.time else { return false }
      state = (Self.now, true)
      return true
    }
    guard isDue else { return }
    let text = Wording(zh: "已抽样 \(done) / \(draws)", en: "\(done) of \(draws) draws").text(in: language)
    try? StandardStream.errors.write("\r" + text + "\u{1B}[K")
  }

  /// Takes the line away.
  func end() {
    if shownAt.withLock({ $0.isShown }) { try? StandardStream.errors.write("\r\u{1B}[K") }
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}
