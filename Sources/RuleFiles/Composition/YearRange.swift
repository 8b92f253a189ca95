/// The years from one to another, both included; an end that is `nil` is open.
public struct YearRange: Hashable, Sendable {
  public let from: Int?
  public let to: Int?

  public init(from: Int? = nil, to: Int? = nil) {
    self.from = from
    self.to = to
  }

  public func contains(_ year: Int) -> Bool {
    (from.map { $0 <= year } ?? true) && (to.map { year <= $0 } ?? true)
  }

  /// `2020–2024`, `2020–`, `–2024`.
  public var text: String {
    from == to ? from.map(String.init) ?? "–" : (from.map(String.init) ?? "") + "–" + (to.map(String.init) ?? "")
  }
}

extension YearRange {
  var isReversed: Bool {
    guard let from, let to else { return false }
    return from > to
  }

  /// Whether a change of these years is laid down before one of the others: the earlier first, then the longer, so that
  /// the more specific one has the last word wherever the two stand in the file.
  func precedes(_ other: YearRange) -> Bool {
    let starts = (from ?? .min, other.from ?? .min)
    return starts.0 == starts.1 ? (to ?? .max) > (other.to ?? .max) : starts.0 < starts.1
  }
}
