import JixiaoCommands
import Testing

/// `jixiao rules sql`: the script goes where it is wanted, and there is none where it would not be right.
struct RulesSQLCommandTests {
  @Test func theNationalRulesForDuckDBAreTheDefault() {
    let run = ProgramRun(["rules", "sql"])
    #expect(run.status == .done)
    #expect(run.output.contains("（DuckDB）"))
    #expect(run.output.contains("cn-2020 1.0"))
    #expect(run.output.contains("FROM \"indicators\""))
    #expect(run.errors.isEmpty)
  }

  @Test func aFileIsWrittenWhereOneIsNamed() throws {
    let folder = try TemporaryFolder()
    let run = ProgramRun(
      ["rules", "sql", "--dialect", "postgres", "--table", "指标", "--output", "scripts/score.sql"],
      in: folder.path
    )
    #expect(run.status == .done)
    #expect(run.output.contains("scripts/score.sql"))
    let script = try folder.text(of: "scripts/score.sql")
    #expect(script.contains("（PostgreSQL）"))
    #expect(script.contains("FROM \"指标\""))
  }

  @Test func rulesThatSQLCannotSayLeaveNoScript() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "id: mine\nversion: \"1\"\nname: 本市\nstatus: assumed\nextends: cn-2020\nscoring: {hand-score: decides}\n",
      to: "mine.yaml"
    )
    let run = ProgramRun(["rules", "sql", "--rules", "mine.yaml", "--output", "score.sql"], in: folder.path)
    #expect(run.status == .unusableInput)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("mine.yaml:6:"))
    #expect(run.errors.contains("error[R0310]"))
    #expect(throws: (any Error).self) { try folder.text(of: "score.sql") }
  }

  @Test func anUnknownDialectIsAMistakeOfTheCommandLine() {
    let run = ProgramRun(["rules", "sql", "--dialect", "oracle"])
    #expect(run.status == .wrongCommandLine)
    #expect(run.errors.contains("duckdb、postgres、spark"))
  }

  @Test func parametersReachTheScript() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      id: mine
      version: "1"
      name: 本市
      status: assumed
      extends: cn-2020
      parameters: {places: 2}
      rounding: {places: $places}

      """,
      to: "mine.yaml"
    )
    // Without places, one is ten thousand ten-thousandths.
    let run = ProgramRun(["rules", "sql", "--rules", "mine.yaml", "--param", "places=0"], in: folder.path)
    #expect(run.output.contains("(rate_d) * 10000"))
  }
}
