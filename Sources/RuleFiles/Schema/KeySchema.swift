import Diagnostics

/// One key of a mapping in a rule file: what may stand under it and what it means.
struct KeySchema: Sendable {
  let key: RuleKey
  let shape: KeyShape
  /// Whether it must be there once everything that the file extends is merged in.
  let isRequired: Bool
  /// Whether a file that extends another takes the value over; a file has its own `id`.
  let isInherited: Bool
  let about: Wording

  static func required(_ key: RuleKey, _ shape: KeyShape, zh chinese: String, en english: String) -> KeySchema {
    KeySchema(key: key, shape: shape, isRequired: true, isInherited: true, about: Wording(zh: chinese, en: english))
  }

  static func optional(_ key: RuleKey, _ shape: KeyShape, zh chinese: String, en english: String) -> KeySchema {
    KeySchema(key: key, shape: shape, isRequired: false, isInherited: true, about: Wording(zh: chinese, en: english))
  }

  /// The same key, to be stated by every file for itself.
  var ownToEachFile: KeySchema {
    KeySchema(key: key, shape: shape, isRequired: isRequired, isInherited: false, about: about)
  }
}
