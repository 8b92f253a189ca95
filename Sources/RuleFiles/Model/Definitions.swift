import ScoringCore

/// 预算执行率 as the rule file names it.
public struct ExecutionDefinition: Hashable, Sendable {
  public let name: String
  public let aliases: [String]
  public let note: RuleNote

  public init(name: String, aliases: [String] = [], note: RuleNote) {
    self.name = name
    self.aliases = aliases
    self.note = note
  }
}

/// A category (一级指标) as the rule file names it.
public struct CategoryDefinition: Hashable, Sendable {
  public let name: String
  public let aliases: [String]
  public let subcategories: [SubcategoryDefinition]
  public let note: RuleNote

  public init(name: String, aliases: [String] = [], subcategories: [SubcategoryDefinition] = [], note: RuleNote) {
    self.name = name
    self.aliases = aliases
    self.subcategories = subcategories
    self.note = note
  }
}

/// A subcategory (二级指标) as the rule file names it.
public struct SubcategoryDefinition: Hashable, Sendable {
  public let name: String
  public let aliases: [String]
  /// The comparator of a target here that states none; `nil` leaves it to the rule set.
  public let unstatedComparator: Comparator?
  public let note: RuleNote

  public init(name: String, aliases: [String] = [], unstatedComparator: Comparator? = nil, note: RuleNote) {
    self.name = name
    self.aliases = aliases
    self.unstatedComparator = unstatedComparator
    self.note = note
  }
}

/// A level of the qualitative scale as the rule file names it.
public struct LevelDefinition: Hashable, Sendable {
  public let name: String
  public let aliases: [String]
  public let note: RuleNote

  public init(name: String, aliases: [String] = [], note: RuleNote) {
    self.name = name
    self.aliases = aliases
    self.note = note
  }
}

/// A grade (等级) as the rule file names it.
public struct GradeDefinition: Hashable, Sendable {
  public let name: String
  public let from: Points
  public let note: RuleNote

  public init(name: String, from: Points, note: RuleNote) {
    self.name = name
    self.from = from
    self.note = note
  }
}
