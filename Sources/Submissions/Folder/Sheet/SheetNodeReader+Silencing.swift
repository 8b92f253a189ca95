import Diagnostics
import YAMLFiles

extension SheetNodeReader {
  /// `silenced: [{check: L23, at: 项目编码 or 指标名称, reason: …}]`
  func silencings(_ entry: YAMLEntry, log: inout FindingLog) -> [Silencing] {
    var silencings: [Silencing] = []
    for node in elements(entry, log: &log) {
      var texts: [SilencingKey: String] = [:]
      for (key, entry) in entries(of: node, named: entry.key, as: SilencingKey.self, log: &log) {
        if let cell = text(entry, log: &log), !cell.isEmpty { texts[key] = cell.text }
      }
      guard let check = texts[.check], let reason = texts[.reason] else {
        report(.silencedIncomplete, at: node.place, log: &log)
        continue
      }
      silencings.append(Silencing(check: check, subject: texts[.at], reason: reason, place: node.place))
    }
    return silencings
  }
}
