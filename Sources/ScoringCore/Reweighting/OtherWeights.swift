/// What becomes of the weights beside those that are set.
public enum OtherWeights: String, Hashable, Sendable, CaseIterable {
  /// They share what is left, in proportion to what they had.
  case rescale
  /// They stay as they are, and the whole becomes what all make together.
  case keep
  /// They stay as they are, and it is a mistake when all do not make the whole.
  case refuse
}
