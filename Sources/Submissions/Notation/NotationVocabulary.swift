import ScoringCore

/// The words and signs of the notation, for whoever reads it by other means, such as SQL, and has to read it alike.
public enum NotationVocabulary {
  /// Every spelling of a unit, without magnitudes: 次, 公里, %.
  public static let units: [String] = UnitWords.all.map(\.spelling)

  /// A word or sign that compares, in front of a number or behind it.
  public struct Comparing: Hashable, Sendable {
    public let spelling: String
    public let comparator: Comparator
    /// Whether a word behind the number outweighs it: 控制在5%以内.
    public let isSoft: Bool
  }

  /// ≥, 不低于, 控制在: what may stand in front of a number. Of signs those of up to two characters.
  public static let prefixes: [Comparing] =
    signs
    + SignalWords.all.compactMap { spelling, kind in
      guard case .comparator(let comparator, let isSoft) = kind else { return nil }
      return Comparing(spelling: spelling, comparator: comparator, isSoft: isSoft)
    }

  /// 以上, 以内: what may stand behind a number and its unit.
  public static let suffixes: [Comparing] = SignalWords.all.compactMap { spelling, kind in
    switch kind {
    case .bound(let comparator): Comparing(spelling: spelling, comparator: comparator, isSoft: false)
    case .within: Comparing(spelling: spelling, comparator: .atMost, isSoft: false)
    default: nil
    }
  }

  /// 年底 and the like, which make a date without any digit.
  public static let yearEnds: [String] = SignalWords.all.compactMap { spelling, kind in
    if case .yearEnd = kind { spelling } else { nil }
  }

  /// What says yes, no, nothing at all, and a choice that was left open; all without blanks and folded.
  public static let yes: [String] = FixedReading.yes.sorted()
  public static let no: [String] = FixedReading.no.sorted()
  public static let unchosen: [String] = FixedReading.unchosen.sorted()
  public static let nothing: [String] = FixedReading.none.sorted()
  /// A text of these alone says nothing.
  public static let fillers: String = scalars(where: FixedReading.isFiller).reduce(into: "") {
    $0.unicodeScalars.append($1)
  }

  /// The words for an indicator that does not apply.
  public static let notApplicable: Set<String> = ["不适用", "不涉及", "无此项", "不考核", "N/A", "n/a", "NA"]

  /// Blanks of all kinds.
  public static let blanks: [Unicode.Scalar] = scalars(where: FoldedText.isBlank)
  /// Marks without width, which are left out.
  public static let invisible: [Unicode.Scalar] = scalars(where: FoldedText.isInvisible)
  /// Variants of signs and what they count as: ＞ and >.
  public static let foldings: [(written: Unicode.Scalar, meant: Unicode.Scalar)] = scalars {
    FoldedText.folded($0) != $0
  }.map { ($0, FoldedText.folded($0)) }

  private static let signs: [Comparing] = {
    let single = ["<", ">", "=", "≥", "≤"]
    let double = single.flatMap { first in single.map { first + $0 } }
    return (single + double).compactMap { spelling in
      guard case .quantity(let quantity) = NotationReader.target(spelling + "5").reading,
        let comparator = quantity.comparator
      else { return nil }
      return Comparing(spelling: spelling, comparator: comparator, isSoft: false)
    }
  }()

  private static func scalars(where isWanted: (Unicode.Scalar) -> Bool) -> [Unicode.Scalar] {
    (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init).filter(isWanted)
  }
}
