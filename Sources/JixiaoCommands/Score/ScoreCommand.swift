import BulkScoring
import Diagnostics
import Glibc
import RuleFiles

/// `jixiao score`: scores flat tables of many departments.
struct ScoreCommand: Command {
  private let tables: [String]
  private let rules: RuleChoice
  private let output: String
  private let threads: Int?
  private let mostFindings: Int?
  private let isStrict: Bool
  private let printsJSON: Bool

  static let table = CommandArgument(
    placeholder: Wording(zh: "表格.csv", en: "TABLE.csv"),
    count: .oneOrMore,
    help: Wording(
      zh: "多部门扁平表，一行一个指标，行序不限；可给多个文件，也可以是 .gz；- 为标准输入",
      en: "flat tables of many departments, a row for each indicator in any order; also .gz; - is standard input"
    )
  )
  static let year = CommandOption.value(
    "year",
    Wording(zh: "年度", en: "YEAR"),
    help: Wording(
      zh: "按此年度的规则；没有写年份的日期也按此年度",
      en: "take the rules as they are for this year, which dates without a year belong to, too"
    )
  )
  static let output = CommandOption.value(
    "output",
    Wording(zh: "文件夹", en: "DIR"),
    help: Wording(
      zh: "把 projects.csv、departments.csv、findings.csv 写入此文件夹",
      en: "write projects.csv, departments.csv and findings.csv into this folder"
    )
  )
  static let threads = CommandOption.value(
    "threads",
    Wording(zh: "线程数", en: "N"),
    help: Wording(zh: "同时使用的处理器核数；不写时全用", en: "how many cores to use; by default all")
  )
  static let mostFindings = CommandOption.value(
    "max-findings",
    Wording(zh: "条数", en: "N"),
    help: Wording(
      zh: "每种问题最多列出多少条，默认 100；条数总是全部统计",
      en: "list at most so many findings of each kind, by default 100; all of them are counted"
    )
  )
  static let strict = CommandOption.flag(
    "strict",
    help: Wording(zh: "有一行读不了就停止，不写结果", en: "stop without results when a row cannot be read")
  )

  static let description = CommandDescription(
    words: ["score"],
    summary: Wording(zh: "批量评分：多部门的扁平表", en: "score flat tables of many departments"),
    arguments: [table],
    options: [
      output, SharedOptions.rulesOrNational, year, SharedOptions.parameter, SharedOptions.allowUnconfirmed, threads,
      mostFindings, strict,
      SharedOptions.json,
    ],
    examples: [
      .init(
        commandLine: "score 全省指标.csv --output 结果",
        meaning: Wording(zh: "给全省各部门的项目评分", en: "score the projects of all departments of a province")
      ),
      .init(
        commandLine: "score 2020-*.csv.gz --rules 本省规则.yaml --year 2020 --output 结果",
        meaning: Wording(zh: "按本省规则给压缩的多个文件评分", en: "score compressed files under rules of one's own")
      ),
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    tables = try arguments.oneOrMore(Self.table)
    rules = try RuleChoice(arguments)
    guard let output = arguments[Self.output] else { throw .missingOption(Self.output) }
    self.output = output
    threads = try arguments.count(Self.threads, 1...1_024)
    mostFindings = try arguments.count(Self.mostFindings, 0...10_000_000)
    isStrict = arguments.contains(Self.strict)
    printsJSON = arguments.contains(SharedOptions.json)
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let loaded = try session.rules(asked: rules)
    let scorer = BulkScorer(
      loaded.ruleSet,
      options: BulkScorer.Options(
        year: rules.year,
        threads: threads ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))),
        mostFindings: mostFindings ?? 100,
        isStrict: isStrict,
        language: session.language
      )
    )
    let progress = ProgressLine(in: session)
    let summary = try score(with: scorer, progress, in: session)
    progress?.end()
    let text = ScoreText(summary, output: output, in: session.language)
    if printsJSON {
      try session.write(text.json.text)
      session.note(text.done)
    } else {
      try session.print(text.done)
    }
    session.report(loaded.findings + summary.findings)
    session.note(text.counts)
    return summary.containsErrors || loaded.findings.containsErrors ? .doneWithErrors : .done
  }

  private func score(
    with scorer: BulkScorer,
    _ progress: ProgressLine?,
    in session: Session
  ) throws(CommandFailure) -> BulkSummary {
    let tables = tables.map { name in
      name == "-" ? BulkTable.standardInput : .file(path: session.path(name), name: name)
    }
    let folder = session.path(output)
    do throws(BulkFailure) {
      guard let progress else { return try scorer.score(tables, into: folder) }
      return try scorer.score(tables, into: folder) { progress.show($0) }
    } catch {
      progress?.end()
      switch error {
      case .unusable(let findings): throw .unusableInput(findings)
      case .notWritten(let problem): throw .fileNotWritten(problem)
      }
    }
  }
}
