import Diagnostics
import ScoringCore

extension OtherWeights {
  public var wording: Wording {
    switch self {
    case .rescale: Wording(zh: "其余分值按比例调整", en: "the other weights share what is left, in proportion")
    case .keep: Wording(zh: "其余分值不变，总分随之变动", en: "the other weights stay, and the whole changes")
    case .refuse: Wording(zh: "其余分值不变，合计须等于总分", en: "the other weights stay, and all must make the whole")
    }
  }
}
