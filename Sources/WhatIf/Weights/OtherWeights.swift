import Diagnostics

/// What becomes of the weights beside those that are set.
public enum OtherWeights: String, Hashable, Sendable, CaseIterable {
  /// They share what is left, in proportion to what they had.
  case rescale
  /// They stay as they are, and the whole becomes what all make together.
  case keep
  /// They stay as they are, and it is a mistake when all do not make the whole.
  case refuse

  public var wording: Wording {
    switch self {
    case .rescale: Wording(zh: "其余分值按比例调整", en: "the other weights share what is left, in proportion")
    case .keep: Wording(zh: "其余分值不变，总分随之变动", en: "the other weights stay, and the whole changes")
    case .refuse: Wording(zh: "其余分值不变，合计须等于总分", en: "the other weights stay, and all must make the whole")
    }
  }
}
