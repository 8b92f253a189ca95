import Diagnostics
import ScoringCore

/// What several units measure or count, and how they convert: 长度 with 米 and 公里.
public struct UnitDimension: Hashable, Sendable {
  public let name: String
  /// `nil` for a measure, which no counting word can stand for: money, lengths, shares.
  public let counts: Counting?
  public let units: [UnitDefinition]
  public let note: RuleNote

  public init(name: String, counts: Counting? = nil, units: [UnitDefinition], note: RuleNote) {
    self.name = name
    self.counts = counts
    self.units = units
    self.note = note
  }

  /// What the words of a dimension count.
  public enum Counting: String, Hashable, Sendable, CaseIterable {
    /// 次, 人, 册: things of one kind; another declared word never means the same.
    case oneKind = "one-kind"
    /// 个, 天: words that also count what other counting words count: 20天 for 20次.
    case anyKind = "any-kind"

    public var wording: Wording {
      switch self {
      case .oneKind: Wording(zh: "只计一类事物，如人、次、册", en: "things of one kind, such as 人, 次 or 册")
      case .anyKind:
        Wording(zh: "也可计别的事物，如个、天（20天与20次）", en: "also what other words count, such as 个, or 天 in 20天 for 20次")
      }
    }
  }
}

/// A unit with the words for it.
public struct UnitDefinition: Hashable, Sendable {
  public let name: String
  public let aliases: [String]
  /// How much of its dimension it is; above zero, and meaningful only against the other units of the dimension.
  public let size: ExactDecimal

  public init(name: String, aliases: [String] = [], size: ExactDecimal = ExactDecimal(1)) {
    self.name = name
    self.aliases = aliases
    self.size = size
  }
}
