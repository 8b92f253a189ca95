import Diagnostics
import RuleFiles
import ScoringCore

/// Writes a rule set as a SQL script that scores flat tables inside a database.
///
/// The script computes with whole numbers only and gives the same scores, to the last place, as the evaluator. What it
/// cannot read with certainty it does not score, and says so.
public struct RuleSQLCompiler: Sendable {
  public let dialect: SQLDialect
  /// The table of indicators, with its schema where it is in another one.
  public let table: String

  public init(dialect: SQLDialect, table: String = "indicators") {
    self.dialect = dialect
    self.table = table
  }

  /// - Throws: `UnusableInput` with everything in the rule set that cannot be written as SQL.
  public func script(of rules: RuleSet) throws(UnusableInput) -> String {
    let findings = SupportReview(rules).findings
    guard findings.isEmpty else { throw UnusableInput(findings: findings) }
    do throws(ArithmeticFault) {
      return try Script(rules, dialect, table: table).text
    } catch {
      throw UnusableInput(findings: [RuleSQLProblem.numbersTooFine.finding(at: nil)])
    }
  }
}
