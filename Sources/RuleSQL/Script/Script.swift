import RuleFiles
import ScoringCore

/// The parts of a script, one after the other.
struct Script {
  let rules: RuleSet
  let dialect: SQLDialect
  let table: String
  let units: UnitWordTable
  let methods: MethodBook

  init(_ rules: RuleSet, _ dialect: SQLDialect, table: String) throws(ArithmeticFault) {
    self.rules = rules
    self.dialect = dialect
    self.table = dialect.identifier(table)
    units = try UnitWordTable(rules.units, dialect)
    methods = try MethodBook(rules.project)
  }

  var scheme: ScoringScheme { rules.project }
  var scoring: ScoringRules { rules.project.scoring }

  var text: String {
    [header, indicatorTable, projectTable, departmentTable, unreadTable, exports].joined(separator: "\n") + "\n"
  }

  private var header: String {
    let citations = "\(rules.id) \(rules.version)  \(rules.name)"
    return """
      -- 预算绩效自评：按规则集评分的 SQL 脚本（\(dialect.name)）
      -- Performance self-evaluation: scores a flat table of indicators (\(dialect.name))
      -- 规则集 / rule set: \(Self.commented(citations))
      -- 规则摘要 / digest: \(rules.digest)
      --
      -- 读取 / reads:  \(table)，各列均为文本 / all columns text:
      --   department_id, project_id, project_name, budget_planned, budget_executed,
      --   level1, level2, level3, target_text, actual_text, weight
      -- 写出 / writes: jixiao_projects, jixiao_departments, jixiao_unread；中间表 / in between: jixiao_indicators
      --   写成表而不是视图：每一行只算一次 / tables, not views, so that every row is computed once
      --
      -- 计分只用整数：数值按百万分之一，分值和得分按万分之一 / whole numbers only: values in millionths, points in
      -- ten-thousandths. 凡不能确切识别的行一律不评分，列在 jixiao_unread / rows that cannot be read with certainty are
      -- never scored; jixiao_unread lists them, and their points count as unscored_points.

      """
  }

  /// One line of a comment, whatever stands in the text.
  static func commented(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}

extension Script {
  /// The value of a rounded quotient in ten-thousandths; both are whole numbers, the divisor above zero.
  func rounded(_ dividend: String, _ divisor: String, _ rounding: Rounding) -> String {
    let step = Self.step(rounding)
    let divisor = step == 1 ? divisor : "(\(divisor)) * \(step)"
    let quotient: String
    switch rounding.mode {
    case .down: quotient = dialect.quotient(dividend, divisor)
    case .up: quotient = dialect.quotient("\(dividend) + \(divisor) - 1", divisor)
    case .halfUp: quotient = dialect.quotient("2 * (\(dividend)) + \(divisor)", "2 * (\(divisor))")
    case .halfEven:
      // What half-up gives, one less where a tie would end on an odd digit.
      let up = dialect.quotient("2 * (\(dividend)) + \(divisor)", "2 * (\(divisor))")
      quotient = """
        (\(up) - CASE WHEN (2 * (\(dividend)) + \(divisor)) % (2 * (\(divisor))) = 0 AND \(up) % 2 = 1 THEN 1 ELSE 0 END)
        """
    }
    return step == 1 ? quotient : "\(quotient) * \(step)"
  }

  private static func step(_ rounding: Rounding) -> Int {
    (Int(rounding.places)..<Points.places).reduce(1) { step, _ in step * 10 }
  }

  /// Points in ten-thousandths as text, with at least `places` digits after the point.
  func pointsText(_ points: String, places: Int) -> String {
    let whole = dialect.quotient(points, "10000")
    let text =
      "CAST(\(whole) AS \(dialect.text)) || '.' || lpad(CAST((\(points)) % 10000 AS \(dialect.text)), 4, '0')"
    guard places < Points.places else { return text }
    let trimmed = dialect.removing("0{1,\(Points.places - places)}$", from: text)
    return places == 0 ? dialect.removing("[.]$", from: trimmed) : trimmed
  }

  /// The names of grades from the lowest points of each.
  func gradeIndex(_ score: String, _ bounds: [Points]) -> String {
    guard !bounds.isEmpty else { return "CAST(NULL AS integer)" }
    let cases = bounds.enumerated().map { "WHEN \(score) >= \($1.tenThousandths) THEN \($0)" }
    return "CASE " + cases.joined(separator: " ") + " END"
  }

  func gradeName(_ index: String) -> String {
    guard !scheme.grades.isEmpty else { return "CAST(NULL AS \(dialect.text))" }
    let cases = scheme.grades.enumerated().map { "WHEN \($0) THEN \(dialect.literal($1.name))" }
    return "CASE \(index) " + cases.joined(separator: " ") + " END"
  }

  func wide(_ expression: String) -> String { "CAST(\(expression) AS \(dialect.wide))" }

  /// A query of constants.
  func constants(_ name: String, _ columns: String, _ rows: [String]) -> String {
    "\(name)(\(columns)) AS (VALUES\n    " + rows.joined(separator: ",\n    ") + "\n  )"
  }
}
