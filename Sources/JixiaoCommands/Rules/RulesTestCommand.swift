import Diagnostics
import RuleFiles
import RuleTests

/// `jixiao rules test`: runs the cases beside rule sets, and says what of the rules no case made use of.
struct RulesTestCommand: Command {
  private let rules: [String]
  private let cases: String?
  private let printsJSON: Bool

  static let ruleSets = CommandArgument(
    placeholder: Wording(zh: "规则集|文件", en: "ID|FILE"),
    count: .anyNumber,
    help: Wording(
      zh: "规则集编号或规则文件；不写时测试全部自带的规则集",
      en: "ids of rule sets, or rule files; by default all that come with the program"
    )
  )
  static let cases = CommandOption.value(
    "cases",
    Wording(zh: "用例文件", en: "FILE"),
    help: Wording(
      zh: "用例所在文件；不写时为规则文件旁的 名称.tests.yaml",
      en: "the file of the cases; by default NAME.tests.yaml beside the rule file"
    )
  )
  static let description = CommandDescription(
    words: ["rules", "test"],
    summary: Wording(
      zh: "运行规则集的测试用例，列出没有用例涉及的规则",
      en: "run the cases of rule sets and list the rules that no case makes use of"
    ),
    arguments: [ruleSets],
    options: [cases, SharedOptions.json],
    examples: [
      .init(
        commandLine: "rules test cn-2020",
        meaning: Wording(zh: "测试国家规则集", en: "test the national rule set")
      ),
      .init(
        commandLine: "rules test 本市规则.yaml",
        meaning: Wording(zh: "用例写在 本市规则.tests.yaml", en: "the cases stand in 本市规则.tests.yaml")
      ),
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    let named = arguments.anyNumber(Self.ruleSets)
    rules = named.isEmpty ? ShippedRuleSet.all.map(\.id) : named
    cases = arguments[Self.cases]
    printsJSON = arguments.contains(SharedOptions.json)
    if cases != nil, named.count > 1 { throw .unexpectedArgument(named[1]) }
    if cases != nil, named.isEmpty { throw .missingArgument(Self.ruleSets) }
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    var reports: [RuleTestReport] = []
    for name in rules { reports.append(try report(on: name, in: session)) }
    if printsJSON {
      try session.write(RuleTestJSON.json(of: reports, in: session.language).text)
    } else {
      try session.print(reports.flatMap { RuleTestText($0, in: session.language, columns: session.columns).lines })
    }
    return reports.allSatisfy(\.failures.isEmpty) ? .done : .doneWithErrors
  }

  private func report(on name: String, in session: Session) throws(CommandFailure) -> RuleTestReport {
    do throws(UnusableInput) {
      let loader = session.ruleLoader
      // What is wrong with the rules comes before what is wrong with their cases.
      _ = try loader.load(name)
      let cases = try session.cases(of: name, from: cases)
      let tester = RuleTester(programVersion: ProgramVersion.current) { options throws(UnusableInput) in
        try loader.load(name, options: options).ruleSet
      }
      return try tester.run(cases)
    } catch {
      throw .unusableInput(error.findings)
    }
  }
}

extension Session {
  /// The cases of a rule set: the file that is named, or the shipped ones, or those beside the rule file.
  fileprivate func cases(of rules: String, from file: String?) throws(UnusableInput) -> RuleCases {
    if file == nil, let shipped = ShippedRuleCases.all.first(where: { $0.id == rules }) { return try shipped.read() }
    let path = file ?? Self.casesFile(beside: rules)
    guard let bytes = try Self.bytes(of: self.path(path)) else {
      let problem = RuleCaseProblem.noCases(rules: rules, expected: path)
      throw UnusableInput(findings: [problem.finding(at: SourcePlace(file: path))])
    }
    return try RuleCases.read(bytes, file: path)
  }

  /// `a/b.yaml` → `a/b.tests.yaml`
  private static func casesFile(beside rules: String) -> String {
    for ending in [".yaml", ".yml"] where rules.hasSuffix(ending) {
      return rules.dropLast(ending.count) + ".tests" + ending
    }
    return rules + ".tests.yaml"
  }
}
