import OfficeFiles
import ScoringCore
import SelfEvaluation

/// 项目资金: what was planned and spent, and what the execution earns.
extension FormWriter {
  private var rule: ExecutionRule? { project.scheme.tree.execution }
  private var budget: BudgetFacts { project.facts.budget }
  private var planned: ExactDecimal? { rule?.denominator == .initial ? budget.initial : budget.adjusted }
  /// Whether the cells hold the amounts as they are.
  private var isLive: Bool { [planned, budget.executed].compactMap(\.self).allSatisfy(CellNumber.holds) }

  mutating func addFunds(_ parameters: inout ParameterSheet) {
    let funds = layout.funds
    let denominator = rule?.denominator == .initial ? "年初预算数" : "A"
    let head = draft.add(
      [
        DraftCell(funds.label, "项目资金（万元）", PaperStyle.label),
        DraftCell(funds.part, .empty, PaperStyle.label),
        DraftCell(funds.initial, "年初预算数", PaperStyle.label),
        DraftCell(funds.adjusted, "全年预算数（A）", PaperStyle.label),
        DraftCell(funds.executed, "全年执行数（B）", PaperStyle.label),
        DraftCell(funds.points, "分值", PaperStyle.label),
        DraftCell(funds.rate, "执行率（B/\(denominator)）", PaperStyle.label),
        DraftCell(funds.score, "得分", PaperStyle.label),
      ].sorted { $0.columns.lowerBound < $1.columns.lowerBound } + workHeader
    )
    let whole = addWhole(&parameters)
    addPart("其中：当年财政拨款", project.entry.fiscalFunds)
    addPart("上年结转资金", project.entry.carriedOver)
    let last = addPart("其他资金", project.entry.otherFunds)
    draft.join(rows: head.lowerBound...last.upperBound, columns: funds.label)
    executionRow = whole.lowerBound
  }

  private var workHeader: [DraftCell] { WorkColumn.allCases.map { work($0, $0.header, PaperStyle.header) } }

  private mutating func addWhole(_ parameters: inout ParameterSheet) -> ClosedRange<Int> {
    let funds = layout.funds
    let row = draft.rows.count
    cells.initial = layout.cell(funds.initial, row)
    cells.adjusted = layout.cell(funds.adjusted, row)
    cells.executed = layout.cell(funds.executed, row)
    cells.executionRate = layout.cell(funds.rate, row)
    cells.rate = isLive ? rate : project.executionRate
    let score = project.score?.execution
    if score != nil { cells.executionScore = layout.cell(funds.score, row) }
    return draft.add(
      [
        DraftCell(funds.label, .empty, PaperStyle.label),
        DraftCell(funds.part, "年度资金总额", PaperStyle.label),
        DraftCell(funds.initial, Self.amount(budget.initial), PaperStyle.inputAmount),
        DraftCell(funds.adjusted, Self.amount(budget.adjusted), PaperStyle.inputAmount),
        DraftCell(funds.executed, Self.amount(budget.executed), PaperStyle.inputAmount),
        DraftCell(
          funds.points,
          rule.map { CellNumber.content($0.points) } ?? .text("—"),
          rule == nil ? PaperStyle.centred : PaperStyle.inputPoints
        ),
        DraftCell(funds.rate, rateContent, PaperStyle.percent),
        scoreCell(row),
      ].sorted { $0.columns.lowerBound < $1.columns.lowerBound } + workCells(row, &parameters)
    )
  }

  private static func amount(_ amount: ExactDecimal?) -> WorksheetCell.Content {
    amount.map(CellNumber.content) ?? .empty
  }

  private var plannedCell: String { rule?.denominator == .initial ? cells.initial : cells.adjusted }

  private var rate: Ratio? {
    guard let planned, let executed = budget.executed, planned > .zero, !executed.isNegative, isLive else { return nil }
    return try? Ratio(executed, over: planned)
  }

  private var rateContent: WorksheetCell.Content {
    guard isLive else { return project.executionRate.map(CellNumber.content) ?? .empty }
    let (planned, executed) = (plannedCell, cells.executed)
    let quotient = "IF(AND(\(planned)>0,\(executed)>=0),\(executed)/\(planned),\"\")"
    return Self.formula("=IF(OR(\(planned)=\"\",\(executed)=\"\"),\"\",\(quotient))", rate.map(CellNumber.text))
  }

  /// What the execution earned of its points; `nil` where it earned nothing that could be computed.
  private var earned: Ratio? {
    guard let rule, let executed = budget.executed, let planned, !planned.isNegative, !executed.isNegative else {
      return nil
    }
    guard planned.isZero else { return rate.flatMap { try? rule.curve.rate(at: $0) } }
    return switch rule.zeroBudget {
    case .zero: .zero
    case .full: .one
    case .unscored: nil
    }
  }

  /// What the execution earned before rounding.
  var earnedExecution: Ratio? {
    guard let rule, let earned, let points = try? Ratio(rule.points.decimal) else { return nil }
    return try? points.multiplied(by: earned)
  }

  private var executionRounding: Rounding { rule?.rounding ?? rounding }

  /// Whether formulas come to the cent.
  private var isCertain: Bool {
    guard isLive else { return false }
    if let exact = earnedExecution, !executionRounding.isCertain(of: exact) { return false }
    return rate.map { rule?.curve.isCertain(at: $0) ?? true } ?? true
  }

  private func scoreCell(_ row: Int) -> DraftCell {
    let columns = layout.funds.score
    guard rule != nil, let part = project.score?.execution else { return DraftCell(columns, "—", PaperStyle.centred) }
    let style = PaperStyle.score(places: Int(executionRounding.places))
    guard isCertain else {
      return DraftCell(columns, part.score.map(CellNumber.content) ?? .empty, PaperStyle.asInput(style))
    }
    let earned = layout.cell(.earned, row)
    let points = layout.cell(layout.funds.points, row)
    let formula = "=IF(\(earned)=\"\",\"\",MIN(\(points),\(executionRounding.formula(earned))))"
    return DraftCell(columns, Self.formula(formula, part.score?.text), style)
  }

  private func workCells(_ row: Int, _ parameters: inout ParameterSheet) -> [DraftCell] {
    guard let rule, project.score?.execution != nil else { return [] }
    guard isCertain else {
      return [
        work(.earned, earnedExecution.map(CellNumber.content) ?? .empty, PaperStyle.inputPoints),
        work(.remark, Self.tooManyDigits),
      ]
    }
    let (planned, executed, rate) = (plannedCell, cells.executed, cells.executionRate)
    let curve = parameters.rate(of: rule.curve, at: rate, measure: .ratio, title: "预算执行率")
    let zero =
      switch rule.zeroBudget {
      case .zero: "0"
      case .full: "1"
      case .unscored: "\"\""
      }
    let isZero = "AND(\(planned)<>\"\",\(executed)<>\"\",\(planned)=0,\(executed)>=0)"
    let earnedRate = layout.cell(.rate, row)
    let points = layout.cell(layout.funds.points, row)
    return [
      work(.method, "预算执行率 × 分值"),
      work(
        .rate,
        Self.formula("=IF(\(rate)=\"\",IF(\(isZero),\(zero),\"\"),\(curve))", earned.map(CellNumber.text)),
        PaperStyle.plain
      ),
      work(
        .earned,
        Self.formula("=IF(\(earnedRate)=\"\",\"\",\(points)*\(earnedRate))", earnedExecution.map(CellNumber.text)),
        PaperStyle.plain
      ),
    ]
  }

  static let tooManyDigits = "数值位数超过表格程序的精度，得分由程序精确计算后填入，不随表重算"

  @discardableResult
  private mutating func addPart(_ name: String, _ amount: ExactDecimal?) -> ClosedRange<Int> {
    let funds = layout.funds
    let none = { (columns: ClosedRange<Int>) in DraftCell(columns, "—", PaperStyle.centred) }
    return draft.add(
      [
        DraftCell(funds.label, .empty, PaperStyle.label),
        DraftCell(funds.part, name, PaperStyle.label),
        DraftCell(funds.initial, .empty, PaperStyle.amount),
        DraftCell(funds.adjusted, Self.amount(amount), PaperStyle.amount),
        DraftCell(funds.executed, .empty, PaperStyle.amount),
        none(funds.points), none(funds.rate), none(funds.score),
      ].sorted { $0.columns.lowerBound < $1.columns.lowerBound }
    )
  }
}
