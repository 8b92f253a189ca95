import OfficeFiles
import RuleFiles
import Submissions

/// By which an indicator of a project is found again, wherever its row has gone.
///
/// Made of the names that lead to it, so that neither the order of rows nor what was reached or scored changes it.
public struct IndicatorID: Hashable, Sendable {
  /// Ten lower-case hexadecimal digits; the row of execution has a word of its own.
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  /// The ids of the indicators of a project, in their order; each once, even where names repeat.
  public static func ids(of indicators: [IndicatorEntry]) -> [IndicatorID] {
    var counts: [String: Int] = [:]
    return indicators.map { entry in
      let name = [
        entry.goal?.text ?? "", NameKey.category(entry.category.text), NameKey.category(entry.subcategory.text),
        NameKey.indicator(entry.name.text), entry.reportingUnit,
      ].joined(separator: "\u{1F}")
      let number = counts[name, default: 0]
      counts[name] = number + 1
      return IndicatorID(String(SHA256.hexDigest(of: Array("\(name)\u{1F}\(number)".utf8)).prefix(10)))
    }
  }
}
