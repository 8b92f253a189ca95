/// What may stand under a key.
indirect enum KeyShape: Sendable {
  case text
  /// Lower-case letters, digits and hyphens.
  case identifier
  /// A number or a percentage: `1.3`, `130%`, `-5%`.
  case number
  /// A number or a percentage within 0…1.
  case rate
  /// Points of a score, at least 0, at most four places.
  case points
  case integer(ClosedRange<Int>)
  case flag
  case choice([ChoiceWord])
  /// A pattern of names, see ``NamePattern``.
  case pattern
  case list(KeyShape)
  /// A list of mappings that are told apart by one of their keys; a file that extends another changes them one by one.
  case namedList(MappingShape, by: RuleKey)
  case mapping(MappingShape)
  /// A mapping whose keys are the file's own words; a file that extends another changes them one by one.
  case dictionary(key: KeyShape, value: KeyShape)
  /// A short form in one word or number, or a long form as a mapping.
  case either(KeyShape, MappingShape)
  /// A shape that is looked up only when it is needed, so that a shape may contain itself.
  case later(@Sendable () -> KeyShape)
}

extension KeyShape {
  /// The shape itself, looked up where it stands for later.
  var resolved: KeyShape {
    if case .later(let shape) = self { shape().resolved } else { self }
  }
}
