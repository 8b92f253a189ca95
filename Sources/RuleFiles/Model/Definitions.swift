import Diagnostics
import ScoringCore

/// 预算执行率 as the rule file names it.
public struct ExecutionDefinition: Hashable, Sendable {
  public let name: String
  public let aliases: [String]
  public let note: RuleNote
  /// Where the curve stands, and what a project without a budget earns.
  public let curve: SourcePlace
  public let zeroBudget: SourcePlace

  /// - Parameters: places that are `nil` are that of the note.
  public init(
    name: String,
    aliases: [String] = [],
    note: RuleNote,
    curve: SourcePlace? = nil,
    zeroBudget: SourcePlace? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.note = note
    self.curve = curve ?? note.place
    self.zeroBudget = zeroBudget ?? note.place
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

/// An item of a checklist as the rule file names it.
public struct ChecklistItemDefinition: Hashable, Sendable {
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

/// A limit (门槛、否决、封顶) as the rule file names it.
public struct LimitDefinition: Hashable, Sendable {
  public let name: String
  public let note: RuleNote

  public init(name: String, note: RuleNote) {
    self.name = name
    self.note = note
  }
}

/// What a reviewer may take off an indicator, by name.
public struct AdjustmentDefinition: Hashable, Sendable {
  public let name: String
  public let aliases: [String]
  public let reduction: Reduction
  /// What the program finds by itself and applies the adjustment to.
  public let trigger: Trigger?
  /// 建议: what departments should do about it, as it stands in the report of a review; `nil` where the rules say nothing.
  public let advice: String?
  public let note: RuleNote

  public init(
    name: String,
    aliases: [String] = [],
    reduction: Reduction,
    trigger: Trigger? = nil,
    advice: String? = nil,
    note: RuleNote
  ) {
    self.name = name
    self.aliases = aliases
    self.reduction = reduction
    self.trigger = trigger
    self.advice = advice
    self.note = note
  }

  public enum Trigger: String, Hashable, Sendable, CaseIterable {
    /// An indicator of a name that the project has already; the first one keeps its score.
    case duplicate
  }
}
