import Diagnostics

/// The keys that belong together in one mapping.
struct MappingShape: Sendable {
  /// Its name in the JSON Schema.
  let id: String
  let about: Wording
  let keys: [KeySchema]
  /// How a file that extends another changes such a mapping.
  let inheritance: Inheritance
  /// Exactly one of these keys must be there; empty where no such choice is asked for.
  let oneOf: [RuleKey]
  /// Two ways to say one thing: where a file writes one of them, it does not take over the others.
  let alternatives: [[RuleKey]]
  /// Whether it states only a part of what it is laid over, so that nothing in it can be missing.
  private(set) var isPart = false

  init(
    _ id: String,
    zh chinese: String,
    en english: String,
    inheritance: Inheritance = .byKey,
    oneOf: [RuleKey] = [],
    alternatives: [[RuleKey]] = [],
    keys: [KeySchema]
  ) {
    self.id = id
    about = Wording(zh: chinese, en: english)
    self.keys = keys
    self.inheritance = inheritance
    self.oneOf = oneOf
    self.alternatives = alternatives + (oneOf.isEmpty ? [] : [oneOf])
  }

  enum Inheritance: Sendable {
    /// Keys that are not written are taken over.
    case byKey
    /// It means something only as a whole, such as a band with its two ends.
    case asAWhole
  }

  /// The same keys where they are laid over others of this shape.
  var asPart: MappingShape {
    var part = self
    part.isPart = true
    return part
  }

  func schema(of key: String) -> KeySchema? {
    keys.first { $0.key.rawValue == key }
  }
}
