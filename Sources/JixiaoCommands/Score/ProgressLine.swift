import BulkScoring
import Diagnostics
import Glibc
import Synchronization

/// A line on the terminal that says how far a long run has come: a bar, rows a second, and the time that is left.
///
/// It shows itself only where someone can watch it, and only when the run takes longer than a moment.
final class ProgressLine: Sendable {
  private struct State {
    var shownAt: Int64
    var isShown = false
  }

  private let language: Language
  private let columns: Int
  private let start = ProgressLine.now
  private let state: Mutex<State>

  /// - Unit: milliseconds.
  private static let delay: Int64 = 500
  private static let pause: Int64 = 200
  private static let barWidth = 24

  /// - Returns: `nil` where standard error is no terminal.
  init?(in session: Session) {
    guard session.environment.errors.isTerminal else { return nil }
    language = session.language
    columns = session.environment.errors.columns ?? 80
    state = Mutex(State(shownAt: start + Self.delay - Self.pause))
  }

  func show(_ progress: BulkProgress) {
    let now = Self.now
    let isDue = state.withLock { state in
      guard now - state.shownAt >= Self.pause else { return false }
      state.shownAt = now
      state.isShown = true
      return true
    }
    if isDue { Self.write("\r" + text(progress, elapsed: max(1, now - start)) + "\u{1B}[K") }
  }

  /// Takes the line away.
  func end() {
    if state.withLock({ $0.isShown }) { Self.write("\r\u{1B}[K") }
  }

  private func text(_ progress: BulkProgress, elapsed: Int64) -> String {
    let rate = Int64(progress.rows) * 1_000 / elapsed
    let speed = Wording(zh: "\(rate) 行/秒", en: "\(rate) rows/s").text(in: language)
    guard let total = progress.total, total > 0 else {
      let rows = Wording(zh: "\(progress.rows) 行", en: "\(progress.rows) rows").text(in: language)
      return rows + "  " + speed
    }
    let read = min(progress.read, total)
    let filled = read * Self.barWidth / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.barWidth - filled)
    let left = read > 0 ? Int64(total - read) * elapsed / Int64(read) / 1_000 : 0
    let rest = Wording(zh: "还需 \(left) 秒", en: "\(left) s left").text(in: language)
    return "\(bar) \(read * 100 / total)%  \(speed)  \(rest)"
  }

  private static func write(_ text: String) { try? StandardStream.errors.write(text) }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
