import Diagnostics
import OfficeFiles

/// Reads the tables of a document row by row: project headers, indicator tables, the department's own form.
///
/// Where a table has no grid, cells are told by their order; the parts of a form follow each other, whether or not the
/// file has them as one table.
struct FormReader {
  var draft = DraftDocument()
  /// What the rows read now belong to.
  var part = Part.fields
  /// `nil` before the first project: rows belong to the department as a whole.
  var project: Int?
  var pendingUnit: Cell?
  /// What the pages say that money is in.
  var moneyUnit = MoneyUnit.tenThousandYuan
  var indicators: IndicatorRows?
  /// What was made of the row read last.
  var outcome = RowOutcome.nothing

  /// What a row of a table turned out to be.
  enum RowOutcome {
    case form
    /// A single text that no label claims: sheets have titles and prose in rows of their own.
    case line(DocumentParagraph)
    case nothing
  }

  enum Part {
    /// Labels with their values beside them.
    case fields
    /// Below 年初预算数, 全年预算数, 全年执行数: amounts by column, one row for each source of money.
    case funds([FormLabel: Range<Int>])
    /// Below 3月底, 6月底 …
    case spendingPlan([(month: Int, columns: Range<Int>)])
    /// Below 预期目标 and 实际完成情况.
    case goals([FormLabel: Range<Int>])
    /// Right below the row of amounts: what the money is for.
    case purpose
    case indicators
    case keyTasks(KeyTaskColumns)
    case figures
  }

  /// - Parameter each: told what each row turned out to be, in order.
  mutating func read(_ table: DocumentTable, each: (RowOutcome) -> Void) {
    var rows = table.rows[...]
    while let row = rows.popFirst() {
      guard row.cells.contains(where: { !$0.text.isEmpty }) else { continue }
      // A list of projects is no form, and none of its rows begins one.
      if table.hasGrid, let next = rows.first, ProjectListHeader.isOne(row, above: next) {
        part = .fields
        return each(.nothing)
      }
      var whole = row
      if case .indicators = part, !table.hasGrid, let rest = rows.first,
        let joined = indicators?.joined(row, with: rest)
      {
        whole = joined
        rows.removeFirst()
      }
      outcome = .nothing
      read(whole, hasGrid: table.hasGrid)
      each(outcome)
    }
  }

  /// A line between tables may say whose table follows, and in what unit its money is.
  mutating func readLine(_ paragraph: DocumentParagraph) {
    readUnit(Cell(paragraph.text, at: paragraph.place))
  }

  /// What remains to be said when there is nothing more to read.
  mutating func finish() {
    if let cut = indicators?.cutOff {
      draft.log.add(ImportProblem.cutOffRow(indicator: Quoted.shortened(cut.text)), at: cut.place)
    }
  }

  private mutating func read(_ row: DocumentRow, hasGrid: Bool) {
    if let header = IndicatorHeader(row) { return begin(header, hasGrid: hasGrid) }
    let first = row.written.first
    let label = first.flatMap { FormLabel($0.text) }
    if case .indicators = part {
      if let line = indicators?.line(row) {
        // A title between two tables, or a footnote: nothing of the table is as wide.
        if !IndicatorRows.isNote(line.text) { part = .fields }
        outcome = .line(line)
        return
      }
      let isNextForm = label?.endsIndicators ?? first.map { UnitLine(Cell($0.text, at: $0.place)) != nil } ?? false
      if !isNextForm || isIndicatorRow(row) { return readIndicator(row) }
      part = .fields
    }
    if readBlock(row) {
      outcome = .form
      return
    }
    if isContinuation(of: part, row: row, label: label) {
      outcome = .form
      return
    }
    part = .fields
    if label == nil, let text = row.onlyText { outcome = .line(DocumentParagraph(text.text, at: text.place)) }
    readFields(row)
  }

}
