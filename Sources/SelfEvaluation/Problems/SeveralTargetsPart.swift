import Diagnostics

/// One of several targets in a cell, as it would stand in a row of its own.
public struct SeveralTargetsPart: Hashable, Sendable {
  /// Its name and its value: 受众 1200人
  public let target: String
  /// The value of the actual that belongs to it; `nil` where none can be told.
  public let actual: String?

  public init(target: String, actual: String?) {
    self.target = target
    self.actual = actual
  }

  /// How to split the row.
  static func help(_ parts: [SeveralTargetsPart]) -> Wording {
    let rest = parts.count > mostListed ? "…" : ""
    let listed = parts.prefix(mostListed)
    return Wording(
      zh: "拆成 \(parts.count) 行，每行一个指标值：" + listed.map(\.wording.chinese).joined(separator: "；") + rest,
      en: "give each target a row of its own: " + listed.map(\.wording.english).joined(separator: "; ") + rest
    )
  }

  /// A cell with more values than that is not told in full.
  private static let mostListed = 8

  private var wording: Wording {
    guard let actual else { return Wording(zh: target, en: target) }
    return Wording(zh: "\(target)（实际 \(actual)）", en: "\(target) (actual \(actual))")
  }
}
