import Diagnostics
import ScoringCore
import SelfEvaluation
import Submissions

/// Scores a project from its rows as they were written, as ``SelfEvaluator`` does.
struct TextBinder: ~Copyable {
  private let rules: BulkRules
  private let tables: [OpenTable]
  private let lines: LineIndex
  private var window = TableWindow(capacity: 1 << 12)

  init(_ rules: BulkRules, _ tables: [OpenTable], _ lines: LineIndex) {
    self.rules = rules
    self.tables = tables
    self.lines = lines
  }

  /// - Parameter rows: in any order; they are taken in that of their bytes.
  /// - Returns: no totals where the numbers are too large to add.
  mutating func outcome(
    _ record: UnsafePointer<ProjectRecord>,
    _ budget: BudgetFacts,
    rows: [KeptText]
  ) -> (totals: ProjectTotals?, findings: [Finding]) {
    var findings: [Finding] = []
    var entry = ProjectEntry(
      id: record.pointee.project.text,
      name: ProjectConclusion.name(of: record),
      budget: budget,
      place: SourcePlace(file: "")
    )
    for text in rows.sorted(by: { $0.bytes.compare($1.bytes) < 0 }) {
      let columns = tables[Int(text.table)].columns
      guard let row = window.row(text.bytes, of: columns) else { continue }
      let (file, line) = lines.place(of: text.position)
      let flat = columns.texts(of: row, file: file, line: line)
      if entry.events?.isEmpty ?? true { entry.events = flat[.events] }
      guard !flat[.indicator].isEmpty else {
        findings.append(SubmissionProblem.missingIndicatorName.finding(at: flat[.indicator].place))
        continue
      }
      let (indicator, problems) = flat.entry()
      findings += problems
      entry.indicators.append(indicator)
    }
    if let first = entry.indicators.first { entry.place = first.place }
    let index = rules.schemes[Int(record.pointee.scheme)].index
    let bound = ProjectBinder.bind(entry, under: index, units: rules.ruleSet.units, year: rules.year ?? Self.someYear)
    findings += bound.findings
    guard !bound.facts.indicators.isEmpty else { return (nil, findings) }
    do throws(ArithmeticFault) {
      return (ProjectTotals(try index.evaluator.evaluate(bound.facts)), findings)
    } catch {
      findings.append(BudgetProblem.totalsTooLarge(project: entry.name).finding(at: entry.place))
      return (nil, findings)
    }
  }

  /// Two dates without a year can be compared in any; it has a leap day.
  private static let someYear = 2_000
}
