import Diagnostics
import YAMLFiles

extension RuleCases {
  /// Reads a file of cases.
  ///
  /// - Parameter file: its name as shown to the user.
  /// - Throws: `UnusableInput` with everything that is wrong with it.
  public static func read(_ bytes: [UInt8], file: String) throws(UnusableInput) -> RuleCases {
    var chain = RuleChain()
    guard let document = chain.append(RuleFileContent(name: file, bytes: bytes)), !chain.log.findings.containsErrors
    else { throw UnusableInput(findings: chain.log.findings.inReadingOrder()) }
    var validator = SchemaValidator(log: chain.log, schema: RuleCaseSchema.file)
    validator.check(document.root, against: RuleCaseSchema.file)
    var reader = CaseReader(log: validator.log)
    let cases = (document.root[.cases]?.elements ?? []).compactMap { reader.ruleCase($0) }
    let rules = document.root[.rules].flatMap(CaseReader.placed)
    guard !reader.log.findings.containsErrors, let rules else {
      throw UnusableInput(findings: reader.log.findings.inReadingOrder())
    }
    return RuleCases(rules: rules, cases: cases, source: document.source)
  }
}
