import Diagnostics

/// What a rule set was put together from: its parameters, the years it is for, what changes by year and by project.
public struct RuleComposition: Sendable {
  /// In alphabetical order.
  public var parameters: [RuleParameter] = []
  /// `nil` where the file does not say.
  public var validity: RuleValidity?
  /// Those of all files, the most basic file first, in the order in which they are laid down.
  public var changes: [RuleChange] = []
  /// In the order in which they are tried.
  public var variants: [RuleVariant] = []

  public init() {}
}

/// A parameter of a rule file: a value that has a name.
public struct RuleParameter: Hashable, Sendable {
  public let name: String
  /// What stands for `$name`.
  public let value: String
  /// What the rule file says.
  public let standard: String
  /// Where the rule file says so.
  public let place: SourcePlace

  public init(name: String, value: String, standard: String, place: SourcePlace) {
    self.name = name
    self.value = value
    self.standard = standard
    self.place = place
  }
}

extension RuleParameter {
  /// What to add to a finding about a place where the parameter is used.
  var note: Finding.Note {
    guard value != standard else {
      return Finding.Note(
        place: place,
        message: Wording(zh: "参数“\(name)”的默认值", en: "the default of parameter '\(name)'")
      )
    }
    let message = Wording(zh: "参数“\(name)”已另行指定为“\(value)”", en: "parameter '\(name)' was given as '\(value)'")
    return Finding.Note(place: nil, message: message)
  }
}

/// The years for which a rule set was made.
public struct RuleValidity: Hashable, Sendable {
  public let years: YearRange
  public let note: RuleNote
}

/// What a rule file says differently for some years.
public struct RuleChange: Hashable, Sendable {
  public let years: YearRange
  /// Whether it is part of the rule set, which was loaded for one of these years.
  public let applies: Bool
  public let note: RuleNote
}

/// What a rule file says differently for some projects.
public struct RuleVariant: Sendable {
  public let name: String
  public let types: [String]
  public let patterns: [NamePattern]
  public let note: RuleNote
  /// The whole rule set as it is for these projects.
  public let rules: RuleSet

  /// Whether it is for a project: by its type or by its name.
  public func fits(name: String, type: String?) -> Bool {
    if let type, types.contains(where: { NamePattern.isSameName($0, type) }) { return true }
    return patterns.contains { $0.matches(name) }
  }
}

extension NamePattern {
  /// Whether two names are the same but for blanks.
  static func isSameName(_ left: String, _ right: String) -> Bool {
    left.filter { !$0.isWhitespace } == right.filter { !$0.isWhitespace }
  }
}
