import RuleFiles
import ScoringCore

/// From indicators to projects and departments.
extension Script {
  var projectTable: String {
    let places = Int(scoring.rounding.places)
    return """
      -- 二、项目 / 2. projects
      \(dialect.createTable("jixiao_project_sums"))
      WITH money AS (
        SELECT department_id, project_id, planned_text, executed_text, \(dialect.least("project_name")) AS project_name
        FROM (SELECT \(["department_id", "project_id", "project_name"].map {
          "COALESCE(CAST(\($0) AS \(dialect.text)), '') AS \($0)" }.joined(separator: ", ")),
          \(["planned", "executed"].map {
          "trim(COALESCE(CAST(budget_\($0) AS \(dialect.text)), '')) AS \($0)_text" }.joined(separator: ", "))
          FROM \(table)) AS rows_as_text
        GROUP BY department_id, project_id, planned_text, executed_text
      ),
      \(dialect.step("stated_amounts"))
        SELECT m.*, \(amount("planned_text")) AS planned, \(amount("executed_text")) AS executed
        FROM money m
      ),
      \(dialect.step("amounts"))
        -- 同一项目各行不一致的，取小的，没有填的最小；名称取字节序最小的
        -- where rows of one project differ: the smaller amount, none before some; the least name by bytes
        SELECT department_id, project_id, \(dialect.least("project_name")) AS project_name,
          CASE WHEN COUNT(planned) = COUNT(*) THEN MIN(planned) END AS planned,
          CASE WHEN COUNT(executed) = COUNT(*) THEN MIN(executed) END AS executed,
          MAX(CASE WHEN \(isUnread("planned")) OR \(isUnread("executed")) THEN 1 ELSE 0 END) AS unread_amounts
        FROM stated_amounts GROUP BY department_id, project_id
      ),
      sums AS (
        SELECT department_id, project_id, COUNT(*) AS indicators,
          SUM(CASE WHEN node IS NOT NULL THEN points ELSE 0 END) AS points,
          SUM(CASE WHEN score IS NULL THEN COALESCE(points, 0) ELSE 0 END) AS unscored,
          SUM(score) AS earned, COUNT(score) AS scored,
          MAX(CASE WHEN unread_code IN ('Q0102', 'Q0107') THEN 1 ELSE 0 END) AS lacks_points\(nodeSums)
        FROM jixiao_indicators GROUP BY department_id, project_id
      ),
      joined AS (
        SELECT a.*, s.points, s.unscored, s.earned\(nodeColumns),
          COALESCE(s.indicators, 0) AS indicators, COALESCE(s.scored > 0 AND s.lacks_points = 0, FALSE) AS is_scored,
          COALESCE(s.lacks_points = 0, FALSE) AS has_points,
          a.executed AS n, a.planned AS d
        FROM amounts a LEFT JOIN sums s ON s.department_id = a.department_id AND s.project_id = a.project_id
      ),
      \(dialect.step("executions"))
        SELECT j.*, \(executionPiece) AS piece FROM joined j
      ),
      execution_rates AS (
        SELECT e.*, \(pieceCase(\.numerator)) AS rate_n, \(pieceCase(\.denominator)) AS rate_d FROM executions e
      ),
      \(dialect.step("execution_scores"))
        SELECT e.*, \(executionScore) AS execution FROM execution_rates e
      ),
      \(dialect.step("totals"))
        SELECT e.*, \(wide("points + \(executionPoints)\(openPoints)")) AS whole,
          CASE WHEN is_scored THEN \(total) END AS total,
          CASE WHEN has_points THEN unscored + CASE WHEN execution IS NULL THEN \(executionPoints) ELSE 0 END\(openPoints)
            END AS unscored_points
        FROM execution_scores e
      ),
      limited AS (
        SELECT t.*, \(limitedScore) AS score FROM totals t
      )
      SELECT department_id, project_id, project_name, planned, executed, unread_amounts,
        indicators, execution, score, unscored_points, \(limitedGrade) AS grade
      FROM limited;

      \(dialect.createTable("jixiao_projects"))
      SELECT department_id, project_id, project_name,
        \(amountText("planned")) AS budget_planned, \(amountText("executed")) AS budget_executed,
        \(pointsText("execution", places: places)) AS execution_score,
        indicators, \(pointsText("score", places: places)) AS score,
        \(pointsText("unscored_points", places: places)) AS unscored_points,
        \(gradeName("grade")) AS grade
      FROM jixiao_project_sums;

      """
  }

  /// Amounts as tables write them: digits with thousands separators, with or without 万元.
  private static let amount = "^([1-9][0-9]{0,2}(,[0-9]{3})+|[0-9]{1,12})([.][0-9]{1,6})?( *万元)?$"
  private func isUnread(_ name: String) -> String {
    "(\(name) IS NULL AND \(name)_text NOT IN \(dialect.list(Self.noAmount)))"
  }

  private static let noAmount = ["", "-", "--", "—", "——", "/", "无"]

  private func amount(_ column: String) -> String {
    let digits = "translate(\(column), '0,万元 ', '0')"
    let value = "CAST(split_part(\(digits), '.', 1) || rpad(split_part(\(digits), '.', 2), 6, '0') AS \(dialect.wide))"
    let limit = min(methods.largest, 1_000_000_000_000_000_000)
    return """
      CASE WHEN \(dialect.matches(column, Self.amount)) AND length(split_part(\(digits), '.', 1)) <= 12
            AND \(value) <= \(limit) THEN \(value) END
      """
  }

  /// In millionths, without zeros at the end.
  private func amountText(_ column: String) -> String {
    let whole = "CAST(\(dialect.quotient(column, "1000000")) AS \(dialect.text))"
    let fraction = "lpad(CAST(\(column) % 1000000 AS \(dialect.text)), 6, '0')"
    return dialect.removing("[.]?0*$", from: "\(whole) || '.' || \(fraction)")
  }

  // MARK: Execution

  private var executionPoints: String { "\(scoring.tree.execution?.points.tenThousandths ?? 0)" }

  private var executionPiece: String {
    guard let execution = scoring.tree.execution else { return "CAST(NULL AS integer)" }
    let zero =
      switch execution.zeroBudget {
      case .zero: "\(methods.number(of: .zero))"
      case .full: "\(methods.number(of: .one))"
      case .unscored: "NULL"
      }
    return """
      CASE WHEN indicators = 0 OR planned IS NULL OR executed IS NULL THEN NULL WHEN planned = 0 THEN \(zero)
            ELSE \(methods.executionSearch) END
      """
  }

  private var executionScore: String {
    guard let execution = scoring.tree.execution else { return "CAST(NULL AS bigint)" }
    let score = rounded("\(executionPoints) * rate_n", "rate_d", execution.rounding ?? scoring.rounding)
    return "CASE WHEN piece IS NOT NULL THEN LEAST(\(score), \(executionPoints)) END"
  }

  private var total: String {
    let sum = rounded(wide("earned + COALESCE(execution, 0)"), "1", scoring.rounding)
    return "LEAST(\(sum), points + \(executionPoints)\(openPoints))"
  }
}
