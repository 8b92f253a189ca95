import ScoringCore

/// What someone set with a slider.
public enum SliderSetting: Hashable, Sendable {
  /// The points of a weight in one of the department's schemes.
  case weight(scheme: Int, WeightKey, Points)
  /// The share of the department's own indicators in the whole, in ten-thousandths.
  case ownShare(Int64)

  /// Three numbers: the scheme, or -1 for the share; the node, or -1 for budget execution; the value.
  public var numbers: [Int64] {
    switch self {
    case .weight(let scheme, .execution, let points): [Int64(scheme), -1, points.tenThousandths]
    case .weight(let scheme, .node(let node), let points): [Int64(scheme), Int64(node), points.tenThousandths]
    case .ownShare(let share): [-1, 0, share]
    }
  }

  init?(_ scheme: Int64, _ node: Int64, _ value: Int64) {
    if scheme == -1 {
      guard (0...10_000).contains(value) else { return nil }
      self = .ownShare(value)
      return
    }
    guard let scheme = Int(exactly: scheme), let node = Int(exactly: node), scheme >= 0, node >= -1,
      // As much as a command line takes.
      (0...100_000_000).contains(value)
    else { return nil }
    self = .weight(scheme: scheme, node < 0 ? .execution : .node(node), Points(tenThousandths: value))
  }
}
