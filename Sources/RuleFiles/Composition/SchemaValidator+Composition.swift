import YAMLFiles

extension SchemaValidator {
  /// Checks the rules of every kind of project, and every change, be it of another year.
  mutating func check(_ rules: ComposedRules) {
    check(rules.root, against: RuleSchema.file)
    for variant in rules.variants { check(variant.root, against: RuleSchema.file) }
    for list in rules.changeLists { check(list, against: RuleSchema.changeList) }
  }
}
