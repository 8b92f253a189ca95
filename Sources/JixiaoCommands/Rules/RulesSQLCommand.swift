import Diagnostics
import OfficeFiles
import RuleFiles
import RuleSQL

/// `jixiao rules sql`: a rule set as a script that scores flat tables inside a database.
struct RulesSQLCommand: Command {
  private let rules: RuleChoice
  private let dialect: SQLDialect
  private let table: String
  private let output: String?

  static let dialect = CommandOption.choice(
    "dialect",
    SQLDialect.allCases.map(\.rawValue),
    help: Wording(zh: "脚本给哪种数据库用；不写时为 duckdb", en: "the database that the script is for; duckdb by default")
  )
  static let table = CommandOption.value(
    "table",
    Wording(zh: "表名", en: "NAME"),
    help: Wording(zh: "指标所在的表；不写时为 indicators", en: "the table of indicators; 'indicators' by default")
  )
  static let output = CommandOption.value(
    "output",
    Wording(zh: "文件", en: "FILE"),
    help: Wording(zh: "写入此文件；不写时打印到标准输出", en: "write into this file; to standard output by default")
  )
  static let description = CommandDescription(
    words: ["rules", "sql"],
    summary: Wording(zh: "把规则集写成 SQL 脚本，在数据库里给扁平表评分", en: "write a rule set as a SQL script that scores flat tables"),
    options: [
      dialect, SharedOptions.rulesOrNational, table, output, SharedOptions.year, SharedOptions.parameter,
      SharedOptions.allowUnconfirmed,
    ],
    examples: [
      .init(
        commandLine: "rules sql --dialect postgres --output jixiao.sql",
        meaning: Wording(zh: "国家规则集的 PostgreSQL 脚本", en: "the national rule set for PostgreSQL")
      )
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    rules = try RuleChoice(arguments)
    dialect = arguments[Self.dialect].flatMap(SQLDialect.init) ?? .duckdb
    table = arguments[Self.table] ?? "indicators"
    output = arguments[Self.output]
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let loaded = try session.rules(asked: rules)
    let script: String
    do throws(UnusableInput) {
      script = try RuleSQLCompiler(dialect: dialect, table: table).script(of: loaded.ruleSet)
    } catch {
      throw .unusableInput(loaded.findings + error.findings)
    }
    if let output {
      try session.write(script, toFile: output)
    } else {
      try session.write(script)
    }
    session.report(loaded.findings)
    return loaded.findings.status
  }
}

extension Session {
  /// Writes one file as a whole.
  fileprivate func write(_ text: String, toFile name: String) throws(CommandFailure) {
    let path = path(name)
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let file = parts.last else { return }
    let folder = parts.dropLast().joined(separator: "/")
    do throws(FileProblem) {
      try OutputFolder(folder.isEmpty ? "/" : folder).write([OutputFile(name: String(file), text: text)])
    } catch {
      throw .fileNotWritten(error)
    }
    try print(Wording(zh: "已写入 \(name)", en: "written to \(name)"))
  }
}
