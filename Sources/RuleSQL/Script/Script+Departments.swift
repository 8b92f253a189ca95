import RuleFiles
import ScoringCore

/// Departments, what was not read, and how to take the results out.
extension Script {
  var departmentTable: String {
    let department = rules.department.rules
    let weight = department.combination == .mean ? "1" : "planned"
    let score = rounded("weighted", "weights", department.rounding)
    return """
      -- 三、部门 / 3. departments
      \(dialect.createTable("jixiao_departments"))
      WITH weighted_projects AS (
        SELECT department_id, score, \(wide(weight)) AS weight FROM jixiao_project_sums
      ),
      sums AS (
        SELECT department_id, COUNT(*) AS projects, COUNT(score) AS scored_projects,
          SUM(CASE WHEN score IS NOT NULL AND weight > 0 THEN score * weight END) AS weighted,
          SUM(CASE WHEN score IS NOT NULL AND weight > 0 THEN weight END) AS weights
        FROM weighted_projects GROUP BY department_id
      ),
      scores AS (
        SELECT s.*, CASE WHEN weights > 0 THEN \(score) END AS score FROM sums s
      )
      SELECT department_id, projects, scored_projects,
        \(pointsText("score", places: Int(department.rounding.places))) AS score,
        \(gradeName(gradeIndex("score", department.gradeBounds))) AS grade
      FROM scores;

      """
  }

  var unreadTable: String {
    let reasons = UnreadReason.allCases.map { reason in
      "WHEN '\(reason.rawValue)' THEN \(dialect.literal(reason.wording.chinese))"
    }
    let meanings = UnreadReason.allCases.map { "-- \($0.rawValue)  \($0.wording.chinese) / \($0.wording.english)" }
    return """
      -- 四、不能确切识别的行 / 4. rows that cannot be read with certainty
      \(meanings.joined(separator: "\n"))
      \(dialect.createTable("jixiao_unread"))
      SELECT department_id, project_id, level1, level2, level3, target_text, actual_text, weight, unread_code AS code,
        CASE unread_code \(reasons.joined(separator: "\n      ")) END AS reason
      FROM jixiao_indicators WHERE unread_code IS NOT NULL
      UNION ALL
      SELECT department_id, project_id, '', '', '', '', '', '', '\(UnreadReason.budget.rawValue)',
        \(dialect.literal(UnreadReason.budget.wording.chinese))
      FROM jixiao_project_sums WHERE unread_amounts = 1;

      """
  }

  var exports: String {
    let projects =
      "SELECT * FROM jixiao_projects ORDER BY \(dialect.byBytes("department_id")), \(dialect.byBytes("project_id"))"
    let departments = "SELECT * FROM jixiao_departments ORDER BY \(dialect.byBytes("department_id"))"
    let lines = [("projects", projects), ("departments", departments)].map { name, query in
      switch dialect {
      case .duckdb: "-- COPY (\(query)) TO '\(name).csv' (HEADER, DELIMITER ',');"
      case .postgres: "-- \\copy (\(query)) TO '\(name).csv' WITH (FORMAT csv, HEADER)"
      case .spark: "-- INSERT OVERWRITE DIRECTORY '\(name)' USING csv OPTIONS (header 'true') \(query);"
      }
    }
    return "-- 五、按编号的字节序导出 / 5. exports, ordered by bytes\n" + lines.joined(separator: "\n")
  }
}
