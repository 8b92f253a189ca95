import Diagnostics
import ScoringCore
import YAMLFiles

/// A band as it is written: its ends, as far as there are any, and where it stands.
struct Band {
  let lower: CurveEdge?
  let upper: CurveEdge?
  let place: SourcePlace
  /// What stands for it in the file: the tier, the piece or the level.
  let node: YAMLNode

  /// Whether its lower end lies below that of `other`.
  func isBelow(_ other: Band) -> Bool {
    guard let own = lower else { return other.lower != nil }
    guard let others = other.lower else { return false }
    return own.at == others.at ? own.isIncluded && !others.isIncluded : own.at < others.at
  }
}
