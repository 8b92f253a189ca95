import Diagnostics
import ScoringCore
import SelfEvaluation
import Submissions

/// Scores a project from its rows as they were written, as ``SelfEvaluator`` does.
struct TextBinder: ~Copyable {
  private let rules: BulkRules
  private let tables: [OpenTable]
  private let lines: LineIndex?
  private var window = TableWindow(capacity: 1 << 12)

  /// - Parameter lines: `nil` while it is not known how many lines stand before each part; then the lines of findings are
  ///   counted from the first row of their project, which stands in the same part with all its rows.
  init(_ rules: BulkRules, _ tables: [OpenTable], _ lines: LineIndex?) {
    self.rules = rules
    self.tables = tables
    self.lines = lines
  }

  /// What came out for a project.
  struct Outcome {
    /// `nil` where it has no indicator, or numbers too large to add.
    let totals: ProjectTotals?
    let findings: [Finding]
    /// Why rows were left out.
    let leftOut: [Finding]
  }

  /// - Parameter rows: in any order; they are taken in that of their bytes.
  mutating func outcome(
    _ record: UnsafePointer<ProjectRecord>,
    _ budget: BudgetFacts,
    rows: [KeptText]
  ) -> Outcome {
    var findings: [Finding] = []
    var leftOut: [Finding] = []
    var entry = ProjectEntry(
      id: record.pointee.project.text,
      name: ProjectConclusion.name(of: record),
      budget: budget,
      place: SourcePlace(file: "")
    )
    for text in rows.sorted(by: { $0.bytes.compare($1.bytes) < 0 }) {
      let columns = tables[Int(text.table)].columns
      guard let row = window.row(text.bytes, of: columns) else { continue }
      let (file, line) = lines?.place(of: text.position) ?? ("", text.position.line - record.pointee.first.line + 1)
      let flat = columns.texts(of: row, file: file, line: line)
      if entry.events?.isEmpty ?? true { entry.events = flat[.events] }
      guard !flat[.indicator].isEmpty else {
        leftOut.append(SubmissionProblem.missingIndicatorName.finding(at: flat[.indicator].place))
        continue
      }
      var (indicator, problems) = flat.entry()
      findings += problems
      if rules.year == nil, indicator.needsYear {
        findings.append(ValueProblem.yearNeeded(indicator.target.text).finding(at: indicator.target.place))
        indicator.targetValue = WrittenValue(raw: indicator.target.text, reading: .none(unit: nil, comparator: nil))
      }
      entry.indicators.append(indicator)
    }
    if let first = entry.indicators.first { entry.place = first.place }
    let index = rules.schemes[Int(record.pointee.scheme)].index
    let bound = ProjectBinder.bind(entry, under: index, units: rules.ruleSet.units, year: rules.yearOfDates)
    findings += bound.findings
    var totals: ProjectTotals?
    if !bound.facts.indicators.isEmpty {
      do throws(ArithmeticFault) {
        totals = ProjectTotals(try index.evaluator.evaluate(bound.facts))
      } catch {
        findings.append(BudgetProblem.totalsTooLarge(project: entry.name).finding(at: entry.place))
      }
    }
    return Outcome(totals: totals, findings: findings, leftOut: leftOut)
  }
}
