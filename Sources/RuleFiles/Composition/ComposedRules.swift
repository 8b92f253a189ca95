import YAMLFiles

/// Rule files put together for one year: parameters replaced, everything that is extended merged in.
struct ComposedRules {
  /// The rules for every project that fits no variant.
  let root: YAMLNode
  /// In the order in which they are tried.
  let variants: [ComposedVariant]
  /// Of all files, the most basic first, in the order in which they are laid down.
  let changes: [ComposedChange]
  /// The lists of changes as they are written, one for each file that has one.
  let changeLists: [YAMLNode]
  /// In alphabetical order.
  let parameters: [RuleParameter]
}

/// A variant with the rules that it makes.
struct ComposedVariant {
  /// As it is written, its name and conditions included.
  let definition: YAMLNode
  /// The whole of the rules for its projects.
  let root: YAMLNode

  var name: String { definition[.name]?.text ?? "" }
  var types: [YAMLNode] { definition[.types]?.elements ?? [] }
  var patterns: [YAMLNode] { definition[.match]?.elements ?? [] }
}

/// A change by year.
struct ComposedChange {
  /// As it is written, its years included.
  let definition: YAMLNode
  /// `nil` where they cannot be read.
  let years: YearRange?
  let applies: Bool
}
