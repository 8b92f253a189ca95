import RuleFiles
import ScoringCore

/// From values to the points that each indicator earns.
extension Script {
  var indicatorTable: String {
    """
    -- 一、逐行识别和计分 / 1. every row read and scored
    \(dialect.createTable("jixiao_indicators"))
    WITH
    \(lookups)\(readingSteps)\(valueSteps)\(earningSteps)SELECT department_id, project_id, level1, level2, level3, target_text, actual_text, weight,
      node, points, score,
      CASE WHEN state LIKE 'Q%' THEN state END AS unread_code
    FROM scored;

    """
  }

  private var earningSteps: String {
    let levels = methods.byRule { rule in
      let bands = scheme.scoring.indicatorRule(rule).levels
      guard !bands.isEmpty else { return "NULL" }
      let cases = bands.enumerated().map { "WHEN \($0) THEN \(methods.number(of: $1.defaultRate))" }
      return "CASE level " + cases.joined(separator: " ") + " END"
    }
    let best = methods.byRule { rule in
      scheme.scoring.indicatorRule(rule).levels.first.map { "\(methods.number(of: $0.defaultRate))" } ?? "NULL"
    }
    let yesNo = { (rate: @escaping (YesNoRates) -> Ratio) in
      methods.byRule { "\(methods.number(of: rate(scheme.scoring.indicatorRule($0).yesNo)))" }
    }
    let searches = methods.searches.enumerated().map { "WHEN \($0 + 1) THEN \($1)" }
    return """
      -- 完成值的负数按规则处理；比较结果写成分数 n÷d / what is compared, as a fraction n/d
      counted AS (
        SELECT s.*, \(counted("reached")) AS b, \(counted("plain")) AS b_plain
        FROM judged s
      ),
      \(dialect.step("measured"))
        SELECT s.*,
          CASE WHEN state = 'number' THEN \(methods.byMeasure(numerator)) END AS n,
          CASE WHEN state = 'number' THEN \(methods.byMeasure(denominator)) END AS d
        FROM counted s
      ),
      -- 每一种得分方式一个编号 / every way to earn a rate has a number
      \(dialect.step("found"))
        SELECT s.*,
          CASE state WHEN 'full' THEN \(methods.number(of: .one)) WHEN 'none' THEN \(methods.number(of: .zero))
            WHEN 'met' THEN \(yesNo(\.met)) WHEN 'missed' THEN \(yesNo(\.missed))
            WHEN 'level' THEN \(levels)
            WHEN 'best' THEN \(best)
            WHEN 'number' THEN CASE method
              \(searches.joined(separator: "\n          ")) END
            END AS piece
        FROM measured s
      ),
      -- 得分率＝rate_n÷rate_d / the rate that is earned
      rated AS (
        SELECT s.*,
          \(pieceCase(\.numerator)) AS rate_n,
          \(pieceCase(\.denominator)) AS rate_d
        FROM found s
      ),
      scored AS (
        SELECT s.*, CASE WHEN piece IS NOT NULL THEN CAST(\(score) AS bigint) END AS score
        FROM rated s
      )

      """
  }

  private func counted(_ column: String) -> String {
    let below = methods.byRule { rule in
      switch methods.policies(of: rule).negativeActual {
      case .zero: "0"
      case .unscored: "NULL"
      case .asWritten: column
      }
    }
    return below == column ? column : "CASE WHEN \(column) < 0 THEN \(below) ELSE \(column) END"
  }

  private func numerator(_ measure: Measure) -> String {
    switch measure {
    case .ratio: "b"
    case .reverseRatio: "CASE WHEN b < 0 THEN -a ELSE a END"
    case .linearExcess: "2 * a - b"
    case .closeness: "LEAST(a, b)"
    case .deviation: "b - a"
    case .value: "b_plain"
    case .daysLate: "NULL"
    }
  }

  private func denominator(_ measure: Measure) -> String {
    switch measure {
    case .ratio, .linearExcess, .deviation: "a"
    case .reverseRatio: "CASE WHEN b < 0 THEN -b ELSE b END"
    case .closeness: "GREATEST(a, b)"
    case .value: wide("1000000 * family")
    case .daysLate: "NULL"
    }
  }

  func pieceCase(_ part: (EarningPiece) -> String) -> String {
    let cases = methods.pieces.all.enumerated().map { "WHEN \($0 + 1) THEN \(part($1))" }
    return wide("CASE piece \(cases.joined(separator: " ")) END")
  }

  private var score: String {
    var earned = "points * rate_n"
    let deductions = methods.pieces.all.enumerated().filter { $1.deduction > .zero }
    if !deductions.isEmpty {
      let cases = deductions.map { "WHEN \($0 + 1) THEN \($1.deduction.tenThousandths)" }
      earned = "GREATEST(\(earned) - (CASE piece \(cases.joined(separator: " ")) ELSE 0 END) * rate_d, 0)"
    }
    let maximum = methods.byRule { rule in
      scheme.scoring.indicatorRule(rule).maximum.map { "\($0.tenThousandths)" } ?? "NULL"
    }
    guard maximum != "NULL" else { return bounded(earned, by: "points") }
    // LEAST and GREATEST treat NULL differently from engine to engine, so that there is none.
    let most = "COALESCE(\(maximum), points)"
    return bounded("LEAST(\(earned), \(most) * rate_d)", by: "LEAST(\(most), points)")
  }

  private func bounded(_ earned: String, by most: String) -> String {
    "LEAST(\(rounded(earned, "rate_d", scoring.rounding)), \(most))"
  }
}
