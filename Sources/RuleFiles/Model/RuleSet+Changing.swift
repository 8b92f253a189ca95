/// Rule sets of the same names with other numbers, for rules that are tried out.
extension RuleSet {
  /// - Parameters: what is to be other; `nil` leaves it as it is. There must be as many variants as before.
  public func with(
    project: ScoringScheme? = nil,
    department: DepartmentDefinition? = nil,
    variants: [RuleSet]? = nil
  ) -> RuleSet {
    var changed = RuleSet(
      id: id,
      version: version,
      name: name,
      status: status,
      digest: digest,
      files: files,
      units: units,
      project: project ?? self.project,
      department: department ?? self.department
    )
    changed.composition = composition
    changed.checks = checks
    changed.review = review
    if let variants {
      changed.composition.variants = zip(composition.variants, variants).map { $0.with($1) }
    }
    return changed
  }
}

extension RuleVariant {
  fileprivate func with(_ rules: RuleSet) -> RuleVariant {
    RuleVariant(name: name, types: types, patterns: patterns, note: note, rules: rules)
  }
}
