import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// The cells of one indicator: the form's own, and the arithmetic behind its score.
struct IndicatorRow {
  let indicator: IndicatorResult
  let row: Int
  let layout: FormLayout
  let rounding: Rounding
  private let live: LiveIndicator?
  private let isCertain: Bool
  /// What the form's own cells for the target and the actual hold where formulas can use them.
  private let writtenTarget: CellQuantity?
  private let writtenActual: CellQuantity?

  init(_ indicator: IndicatorResult, row: Int, layout: FormLayout, rounding: Rounding) {
    self.indicator = indicator
    self.row = row
    self.layout = layout
    self.rounding = rounding
    isCertain = indicator.explanation.exactScore.map(rounding.isCertain) ?? true
    live = isCertain ? LiveIndicator(indicator) : nil
    let isSingle = indicator.rows.count == 1
    writtenTarget = layout.unit != nil && isSingle ? live.flatMap { CellQuantity(targetOf: indicator, $0) } : nil
    writtenActual = isSingle ? live.flatMap { CellQuantity(actualOf: indicator, $0) } : nil
  }

  func cells(_ parameters: inout ParameterSheet) -> [DraftCell] {
    let entry = indicator.entry
    return [DraftCell(layout.name, entry.name.text, PaperStyle.text)] + targetCells + [
      actualCell, pointsCell, scoreCell,
    ]
      + (layout.reason.map { [DraftCell($0, entry.deviationReason, PaperStyle.text)] } ?? [])
      + workCells(&parameters)
  }

  // MARK: The form

  private var targetCells: [DraftCell] {
    guard let comparator = layout.comparator, let unit = layout.unit, indicator.rows.count == 1,
      case .quantity(let quantity) = indicator.entry.targetValue.reading
    else { return [DraftCell(layout.wholeTarget, text(of: \.target.text), PaperStyle.centred)] }
    let number = writtenTarget.map { DraftCell(layout.target, CellNumber.content($0.value), PaperStyle.inputPoints) }
    return [
      DraftCell(comparator, quantity.comparator?.symbol ?? live?.comparator.symbol ?? "", PaperStyle.centred),
      number ?? DraftCell(layout.target, quantity.value.text, PaperStyle.centred),
      DraftCell(unit, quantity.unit.written, PaperStyle.centred),
    ]
  }

  private var actualCell: DraftCell {
    guard let writtenActual else { return DraftCell(layout.actual, text(of: \.actual.text), PaperStyle.centred) }
    let style = PaperStyle.asInput(PaperStyle.number(writtenActual.numberFormat))
    return DraftCell(layout.actual, live?.actual == nil ? .empty : CellNumber.content(writtenActual.value), style)
  }

  /// Where several units report the indicator, all that they write.
  private func text(of value: (IndicatorEntry) -> String) -> String {
    guard indicator.rows.count > 1 else { return value(indicator.entry) }
    return indicator.rows.map { "\($0.reportingUnit)：\(value($0))" }.joined(separator: "\n")
  }

  private var isLeftOut: Bool { indicator.reason == .leftOut || indicator.reason == .notChosen }

  private var pointsCell: DraftCell {
    let isOpen = indicator.reason == .pointsNotStated
    return DraftCell(
      layout.points,
      isOpen ? .empty : CellNumber.content(indicator.points),
      isLeftOut ? PaperStyle.points : PaperStyle.inputPoints
    )
  }

  private var scoreCell: DraftCell {
    let style = PaperStyle.score(places: Int(rounding.places))
    if isLeftOut { return DraftCell(layout.score, "不计", PaperStyle.centred) }
    guard isCertain else {
      let score = indicator.score.map(CellNumber.content) ?? .empty
      return DraftCell(layout.score, score, PaperStyle.asInput(style))
    }
    let earned = cell(.earned)
    let formula = "=IF(\(earned)=\"\",\"\",MIN(\(pointsReference),\(rounding.formula(earned))))"
    return DraftCell(layout.score, FormWriter.formula(formula, indicator.score?.text), style)
  }

  private var pointsReference: String { layout.cell(layout.points, row) }

  // MARK: The arithmetic

  private func workCells(_ parameters: inout ParameterSheet) -> [DraftCell] {
    var cells = [work(.method, .text(method), PaperStyle.text)]
    if isLeftOut { return cells + [work(.remark, .text(indicator.reason.wording.chinese), PaperStyle.text)] }
    if let live {
      cells += measuredCells(live, &parameters)
    } else {
      let rate = isCertain || indicator.score == nil ? indicator.explanation.rate : nil
      cells.append(work(.rate, rate.map(CellNumber.content) ?? .empty, PaperStyle.inputPoints))
      if indicator.explanation.deduction > .zero {
        cells.append(work(.deduction, CellNumber.content(indicator.explanation.deduction), PaperStyle.inputPoints))
      }
    }
    if let maximum = indicator.explanation.maximum {
      cells.append(work(.maximum, CellNumber.content(maximum), PaperStyle.inputPoints))
    }
    return cells + [earnedCell, work(.remark, .text(remark), PaperStyle.text)]
  }

  private func measuredCells(_ live: LiveIndicator, _ parameters: inout ParameterSheet) -> [DraftCell] {
    let facts = indicator.facts
    let formulas = RateFormulas(
      indicator: live,
      lacksEvidence: facts.evidence == .missing,
      reduction: facts.reduction,
      target: cell(.target),
      upper: cell(.upper),
      actual: cell(.actual),
      attainment: cell(.attainment),
      computed: cell(.computed),
      given: cell(.given),
      rate: cell(.rate)
    )
    var cells = [work(.target, targetContent(live), writtenTarget == nil ? PaperStyle.inputPoints : PaperStyle.plain)]
    if let upper = live.upper { cells.append(work(.upper, CellNumber.content(upper), PaperStyle.inputPoints)) }
    cells += [
      work(.actual, actualContent(live), writtenActual == nil ? PaperStyle.inputPoints : PaperStyle.plain),
      work(.attainment, attainmentContent(formulas), attainmentStyle),
      work(.computed, FormWriter.formula(formulas.earning(&parameters), computed(live)), PaperStyle.plain),
    ]
    if formulas.looksAtGiven {
      let share = facts.handShare.flatMap { $0 >= .zero && $0 <= .one ? $0 : nil }
      cells.append(work(.given, share.map(CellNumber.content) ?? .empty, PaperStyle.inputPoints))
    }
    cells.append(
      work(.rate, FormWriter.formula(formulas.deciding, rate.map(CellNumber.text)), PaperStyle.plain)
    )
    if let deducting = formulas.deducting {
      cells.append(work(.deduction, FormWriter.formula(deducting, deduction(live).text), PaperStyle.plain))
    } else if facts.reduction.points > .zero {
      cells.append(work(.deduction, CellNumber.content(facts.reduction.points), PaperStyle.inputPoints))
    }
    return cells
  }

  /// What is taken off, also where there is nothing yet to take it off from.
  private func deduction(_ live: LiveIndicator) -> Points {
    let reduction = indicator.facts.reduction.points
    guard case .ratio(let value) = indicator.explanation.attainment, let policy = live.overAchievement,
      policy.takes(value), case .deductPoints(let points) = policy.action
    else { return reduction }
    return (try? reduction.adding(points)) ?? reduction
  }

  private func targetContent(_ live: LiveIndicator) -> WorksheetCell.Content {
    guard let writtenTarget else { return CellNumber.content(live.target) }
    return writtenTarget.conversion(of: layout.cell(layout.target, row), to: live.target)
  }

  private func actualContent(_ live: LiveIndicator) -> WorksheetCell.Content {
    guard let writtenActual else { return live.actual.map(CellNumber.content) ?? .empty }
    return writtenActual.conversion(of: layout.cell(layout.actual, row), to: live.actual)
  }

  private func attainmentContent(_ formulas: RateFormulas) -> WorksheetCell.Content {
    let result: WorksheetCell.FormulaResult =
      switch indicator.explanation.attainment {
      case .ratio(let value): .number(CellNumber.text(value))
      case .unbounded: .text(RateFormulas.unbounded)
      case .met where live?.upper != nil && indicator.explanation.attainment == .met(true): .text(RateFormulas.within)
      default: .text("")
      }
    return .formula(formulas.measuring, result: result)
  }

  private var attainmentStyle: CellStyle {
    indicator.explanation.method?.measure.isShare ?? false ? PaperStyle.percent : PaperStyle.plain
  }

  /// What the method alone earns, before people and policies.
  private func computed(_ live: LiveIndicator) -> String? {
    switch indicator.explanation.attainment {
    case .ratio(let value):
      var curve = live.method.curve
      if let policy = live.overAchievement, let reducing = live.reducingCurve, policy.takes(value) { curve = reducing }
      return (try? curve.rate(at: value)).map(CellNumber.text)
    case .unbounded: return CellNumber.text(live.method.curve.rateAboveAll)
    case .met(let isMet): return isMet ? "1" : "0"
    case .unmeasured(.missingActual): return indicator.rule.policies.missingActual == .zero ? "0" : nil
    default: return nil
    }
  }

  /// A score needs its points; the rate stands all the same.
  private var rate: Ratio? { indicator.explanation.rate }

  private var earnedCell: DraftCell {
    guard isCertain else {
      let exact = indicator.explanation.exactScore.map(CellNumber.content)
      return work(.earned, exact ?? .empty, PaperStyle.inputPoints)
    }
    let (points, rate) = (pointsReference, cell(.rate))
    var earned = "MAX(0,\(points)*\(rate)-\(cell(.deduction)))"
    if indicator.explanation.maximum != nil { earned = "MIN(\(cell(.maximum)),\(earned))" }
    let formula = "=IF(OR(\(points)=\"\",\(rate)=\"\"),\"\",\(earned))"
    return work(
      .earned,
      FormWriter.formula(formula, indicator.explanation.exactScore.map(CellNumber.text)),
      PaperStyle.plain
    )
  }

  // MARK: Words

  private var method: String {
    CellText.fitting(indicator.methodText(in: .chinese) ?? "—")
  }

  private var remark: String {
    let reason = indicator.reason.wording.chinese
    if !isCertain { return FormWriter.tooManyDigits }
    if live != nil { return reason }
    if let level = indicator.level { return "档次“\(level.name)”；\(reason)；可改“得分率”" }
    return reason + "；可改“得分率”"
  }

  private func cell(_ column: WorkColumn) -> String { layout.cell(column, row) }

  private func work(_ column: WorkColumn, _ content: WorksheetCell.Content, _ style: CellStyle) -> DraftCell {
    DraftCell(layout.column(column), content, style)
  }
}
