import Diagnostics

/// The keys that belong together in one mapping.
struct MappingShape: Sendable {
  /// Its name in the JSON Schema.
  let id: String
  let about: Wording
  let keys: [KeySchema]
  /// How a file that extends another changes such a mapping.
  let inheritance: Inheritance
  /// Whether exactly one of the keys must be there.
  let isOneOf: Bool
  /// Whether it states only a part of what it is laid over, so that nothing in it can be missing.
  private(set) var isPart = false

  init(
    _ id: String,
    zh chinese: String,
    en english: String,
    inheritance: Inheritance = .byKey,
    isOneOf: Bool = false,
    keys: [KeySchema]
  ) {
    self.id = id
    about = Wording(zh: chinese, en: english)
    self.keys = keys
    self.inheritance = inheritance
    self.isOneOf = isOneOf
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
