/// How much a finding matters.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Something was assumed or is worth knowing; nothing needs to be done.
  case info
  /// Someone should look at it before the papers are handed in.
  case warning
  /// The papers must not be handed in like this; the exit status is 1.
  case error

  public var wording: Wording {
    switch self {
    case .info: Wording(zh: "提示", en: "info")
    case .warning: Wording(zh: "警告", en: "warning")
    case .error: Wording(zh: "错误", en: "error")
    }
  }

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
