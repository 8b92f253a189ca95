import BulkScoring
import Diagnostics

extension ProgressLine {
  private static let barWidth = 24

  /// A bar, rows a second, and the time that is left.
  func show(_ progress: BulkProgress) { show { text(progress) } }

  private func text(_ progress: BulkProgress) -> String {
    let elapsed = elapsed
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
}
