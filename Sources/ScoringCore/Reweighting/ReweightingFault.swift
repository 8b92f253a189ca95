/// Why weights cannot be brought together; `parent` is the node whose points they share, `nil` for the whole.
public enum ReweightingFault: Error, Hashable {
  case exceeds(sum: Points, whole: Points, parent: Int?)
  case doesNotMake(sum: Points, whole: Points, parent: Int?)
  /// Nothing is left that could be earned.
  case nothingLeft
  case overflow
}
