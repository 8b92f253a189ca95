import RuleFiles

/// How much of a result a case looks at: what it does not look at, it does not test.
struct CaseScope: OptionSet {
  let rawValue: UInt8

  static let projects = CaseScope(rawValue: 1)
  static let department = CaseScope(rawValue: 2)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Indicators are always looked at; the department's score rests on that of its projects.
  init(_ ruleCase: RuleCase) {
    self = []
    if ruleCase.isSingleIndicator { return }
    if ruleCase.projects.contains(where: { !$0.expected.isEmpty }) { insert(.projects) }
    if !ruleCase.department.expected.isEmpty { formUnion([.projects, .department]) }
  }
}
