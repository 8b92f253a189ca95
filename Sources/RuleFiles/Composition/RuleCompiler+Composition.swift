import YAMLFiles

extension RuleCompiler {
  /// What the rule set was put together from, with sources; to be called once the rule set itself is made.
  mutating func composition(
    of composed: ComposedRules,
    digest: String,
    files: [String]
  ) -> RuleComposition {
    var composition = RuleComposition()
    composition.parameters = composed.parameters
    if let valid = root[.valid], let years = YearRange(valid) {
      composition.validity = RuleValidity(years: years, note: note(valid, at: .from))
    }
    for change in composed.changes {
      guard let years = change.years else { continue }
      let note = note(change.definition, at: .from)
      composition.changes.append(RuleChange(years: years, applies: change.applies, note: note))
    }
    for variant in composed.variants {
      var compiler = RuleCompiler(root: variant.root, log: log, known: known)
      let rules = compiler.ruleSet(digest: digest, files: files)
      (log, known) = (compiler.log, compiler.known)
      let note = note(variant.definition, at: .name)
      guard let rules else { continue }
      composition.variants.append(
        RuleVariant(
          name: variant.name,
          types: variant.types.compactMap(\.text),
          patterns: variant.patterns.compactMap(\.text).map { NamePattern($0) },
          note: note,
          rules: rules
        )
      )
    }
    return composition
  }
}
