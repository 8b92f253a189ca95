import Diagnostics
import RuleFiles

/// `jixiao rules check`: what is wrong with rule files.
struct RulesCheckCommand: Command {
  private let files: [String]

  static let files = CommandArgument(
    placeholder: Wording(zh: "规则文件", en: "FILE"),
    count: .oneOrMore,
    help: Wording(zh: "要检查的规则文件或规则集编号", en: "the rule files to check, or ids of rule sets")
  )
  static let description = CommandDescription(
    words: ["rules", "check"],
    summary: Wording(zh: "检查规则文件，列出问题", en: "check rule files and list the findings"),
    arguments: [files],
    examples: [
      .init(
        commandLine: "rules check 本市规则.yaml",
        meaning: Wording(zh: "列出文件中的全部错误及其行列", en: "list all mistakes in a file with line and column")
      )
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    files = try arguments.oneOrMore(Self.files)
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    var findings: [Finding] = []
    for file in files {
      do throws(CommandFailure) {
        let rules = try rules(file, in: session, &findings)
        try session.print(
          Wording(zh: "\(file)：可用（\(rules.id) \(rules.version)）", en: "\(file): usable (\(rules.id) \(rules.version))")
        )
      } catch {
        guard case .unusableInput(let mistakes) = error else { throw error }
        findings += mistakes
      }
    }
    findings = findings.inReadingOrder()
    session.report(findings)
    try session.print(FindingList(findings).countsLine)
    return findings.contains(where: Self.isAboutWholeFile) ? .unusableInput : findings.status
  }

  /// Loads a file as it is without its changes, and once for every combination of them.
  private func rules(
    _ file: String,
    in session: Session,
    _ findings: inout [Finding]
  ) throws(CommandFailure) -> RuleSet {
    let loaded = try session.rules(file, RuleLoadingOptions(allowsUnconfirmed: true))
    findings += loaded.findings
    for year in loaded.ruleSet.composition.telltaleYears {
      findings += try session.rules(file, RuleLoadingOptions(year: year, allowsUnconfirmed: true)).findings
    }
    return loaded.ruleSet
  }

  /// A mistake without a line: the file could not even be read.
  private static func isAboutWholeFile(_ finding: Finding) -> Bool {
    finding.severity == .error && finding.place?.line == nil
  }
}
