import Diagnostics
import YAMLFiles

extension SubmissionSheet {
  /// `silenced: [{check: L23, at: 项目编码 or 指标名称, reason: …}]`
  static func silencings(in node: YAMLNode, report: (SubmissionProblem, SourcePlace) -> Void) -> [Silencing] {
    guard let elements = node.elements else {
      report(.silencedNotList, node.place)
      return []
    }
    return elements.compactMap { element in
      for entry in element.entries ?? [] where SilencingKey(rawValue: entry.key) == nil {
        let similar = Suggestion.nearest(to: entry.key, in: SilencingKey.allCases.map(\.rawValue))
        report(.unknownKey(key: entry.key, similar: similar), entry.keyPlace)
      }
      guard let check = text(of: .check, in: element), let reason = text(of: .reason, in: element) else {
        report(.silencedIncomplete, element.place)
        return nil
      }
      return Silencing(check: check, subject: text(of: .at, in: element), reason: reason, place: element.place)
    }
  }

  private enum SilencingKey: String, CaseIterable {
    case check
    case at
    case reason
  }

  private static func text(of key: SilencingKey, in node: YAMLNode) -> String? {
    let text = node.entries?.first { $0.key == key.rawValue }?.value.text.map(Blanks.trimmed)
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }
}
