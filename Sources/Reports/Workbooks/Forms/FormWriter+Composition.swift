import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation

/// 得分计算过程, below the printed part: how execution and indicators make the total, step by step.
extension FormWriter {
  /// A row of the composition that later ones refer to.
  struct Step {
    let points: String
    let score: String
    var exact: String
    /// What stands in the exact cell; `nil` where it has too many digits.
    var value: Ratio?
  }

  mutating func addComposition(_ parameters: inout ParameterSheet) {
    guard let score = project.score else { return }
    draft.addGap(height: 20)
    let wide = layout.category.lowerBound...layout.actual.upperBound
    draft.add([DraftCell(layout.whole, "得分计算过程（供核对，不打印）", PaperStyle.heading)])
    draft.add([
      DraftCell(wide, "项目", PaperStyle.header), DraftCell(layout.points, "分值", PaperStyle.header),
      DraftCell(layout.score, "得分", PaperStyle.header),
      work(.earned, WorkColumn.earned.header, PaperStyle.header),
      work(.remark, WorkColumn.remark.header, PaperStyle.header),
    ])
    var parts: [Step] = []
    if let execution = score.execution { parts.append(addExecution(execution)) }
    let tree = project.scheme.tree
    var extras: [(node: Int, step: Step)] = []
    for root in tree.roots where score.nodes[root].part.points > .zero || hasLines(at: root) {
      let step = addNode(root, score.nodes[root].part)
      if tree.nodes[root].kind == .regular { parts.append(step) } else { extras.append((root, step)) }
    }
    let rescaled = rescaledPoints(score)
    if let open = openPoints(score, rescaled: rescaled) { parts.append(addOpen(open)) }
    let whole = addWhole(score, parts, extras, rescaled: rescaled)
    let last = addLimits(score, whole)
    cells.totalPoints = whole.points
    addGrade(score, last, &parameters)
    setTotal(score, points: whole.points, score: last.score)
  }

  // MARK: Sums

  private func hasLines(at node: Int) -> Bool { !rows(in: node) { _ in true }.isEmpty }

  private func rows(in node: Int?, where isWanted: (IndicatorLine) -> Bool) -> [Int] {
    zip(lines, rows).compactMap { isInside($0, node) && isWanted($0) ? $1 : nil }
  }

  /// - Parameter node: `nil` for everything whose points make the whole.
  private func isInside(_ line: IndicatorLine, _ node: Int?) -> Bool {
    guard line.counts, let place = line.node else { return false }
    let tree = project.scheme.tree
    if let node { return tree.isInside(place, node) }
    return tree.nodes[tree.root(of: place)].kind == .regular
  }

  /// `G12:G20,G25`: neighbours as one range.
  private func list(_ rows: [Int], _ cell: (Int) -> String) -> String {
    var ranges: [ClosedRange<Int>] = []
    let all = Set(self.rows)
    for row in rows {
      // Rows between two indicators that belong to no indicator hold nothing to add.
      if let last = ranges.last, !((last.upperBound + 1)..<max(row, last.upperBound + 1)).contains(where: all.contains)
      {
        ranges[ranges.count - 1] = last.lowerBound...row
      } else {
        ranges.append(row...row)
      }
    }
    return ranges.map { $0.count == 1 ? cell($0.lowerBound) : cell($0.lowerBound) + ":" + cell($0.upperBound) }
      .joined(separator: ",")
  }

  /// A sum of cells; no function takes more than 255 of them.
  private func sum(_ rows: [Int], _ cell: @escaping (Int) -> String) -> String {
    rows.isEmpty ? "0" : "SUM(\(list(rows, cell)))"
  }

  private func pointsCell(_ row: Int) -> String { layout.cell(layout.points, row) }
  private func scoreCell(_ row: Int) -> String { layout.cell(layout.score, row) }
  private func earnedCell(_ row: Int) -> String { layout.cell(.earned, row) }

  @discardableResult
  mutating func addStep(
    _ name: String,
    points: WorksheetCell.Content,
    score: WorksheetCell.Content,
    exact: WorksheetCell.Content = .empty,
    value: Ratio? = nil,
    style: CellStyle? = nil,
    remark: String = ""
  ) -> Step {
    let wide = layout.category.lowerBound...layout.actual.upperBound
    let row = draft.add([
      DraftCell(wide, name, PaperStyle.text),
      DraftCell(layout.points, points, PaperStyle.points),
      DraftCell(layout.score, score, style ?? scoreStyle),
      work(.earned, exact, PaperStyle.plain),
      work(.remark, remark),
    ]).lowerBound
    return Step(points: pointsCell(row), score: scoreCell(row), exact: earnedCell(row), value: value)
  }

  private mutating func addExecution(_ part: PartScore) -> Step {
    let funds = layout.funds
    let (points, score) = (layout.cell(funds.points, executionRow), layout.cell(funds.score, executionRow))
    // Rounding of its own is part of the rule; otherwise it is rounded with the categories at the latest.
    let staysExact = rounding.stage == .project && project.scheme.tree.execution?.rounding == nil
    let exact = staysExact ? earnedCell(executionRow) : score
    let value = staysExact ? earnedExecution : part.score?.ratio
    return addStep(
      project.scheme.execution?.name ?? "预算执行率",
      points: .formula("=\(points)", result: .number(part.points.text)),
      score: .formula("=\(score)", result: part.score.map { .number($0.text) } ?? .text("")),
      exact: Self.formula("=\(exact)", value.map(CellNumber.text)),
      value: value ?? .zero
    )
  }

  mutating func addNode(_ node: Int, _ part: PartScore, remark: String = "") -> Step {
    let inside = rows(in: node) { _ in true }
    let placed = rows(in: node) { $0.isPlaced }
    let others = rows(in: node) { !$0.isPlaced }
    let row = draft.rows.count
    let rounds = rounding.stage == .indicator
    let exact = rounds ? sum(inside, scoreCell) : "\(sum(placed, earnedCell))+\(sum(others, scoreCell))"
    let value = ExactSum.of(lines.filter { isInside($0, node) }.map { rounds ? $0.score?.ratio : $0.exact })
    let rounded = "MIN(\(pointsCell(row)),\(rounding.formula(earnedCell(row))))"
    // What rules give without any indicator is there or not, whatever is filled in.
    let score =
      placed.isEmpty
      ? part.score.map { _ in Self.formula("=\(rounded)", part.score?.text) } ?? .empty
      : Self.formula("=IF(COUNT(\(list(placed, scoreCell)))=0,\"\",\(rounded))", part.score?.text)
    var step = addStep(
      (project.scheme.path(to: node)).joined(separator: "－"),
      points: .formula("=\(sum(inside, pointsCell))", result: .number(part.points.text)),
      score: score,
      exact: .formula("=\(exact)", result: .number(value.map(CellNumber.text) ?? (part.score ?? .zero).text)),
      value: value,
      remark: remark
    )
    // Where categories are rounded, what is rounded counts from here on.
    if rounding.stage == .category { (step.exact, step.value) = (step.score, (part.score ?? .zero).ratio) }
    return step
  }

  // MARK: The whole

  private mutating func addWhole(
    _ score: ProjectScore,
    _ parts: [Step],
    _ extras: [(node: Int, step: Step)],
    rescaled: Points
  ) -> Step {
    let applicable = parts.isEmpty ? "0" : parts.map(\.points).joined(separator: "+")
    var exact = parts.isEmpty ? "0" : "SUM(\(parts.map(\.exact).joined(separator: ",")))"
    var value = parts.contains { $0.value == nil } ? nil : ExactSum.of(parts.map(\.value))
    var points = applicable
    if rescaled > .zero {
      points = "\(applicable)+\(rescaled.text)"
      exact = "IF((\(applicable))>0,\(exact)*(\(points))/(\(applicable)),\(exact))"
      value = value.flatMap { converted($0, without: rescaled, of: score.total.points) }
    }
    for (node, step) in extras {
      let tree = project.scheme.tree.nodes[node]
      let extra = "MIN(\((tree.points ?? .zero).text),N(\(step.exact)))"
      exact += tree.kind == .deduction ? "-\(extra)" : "+\(extra)"
      let amount = step.value.map { min($0, (tree.points ?? .zero).ratio) }
      value = value.flatMap { whole in
        amount.flatMap { try? tree.kind == .deduction ? whole.subtracting($0) : whole.adding($0) }
      }
    }
    let row = draft.rows.count
    if !extras.isEmpty {
      exact = "MAX(0,\(exact))"
      value = value.map { max($0, .zero) }
      if !project.scheme.scoring.bonusMayExceed {
        exact = "MIN(\(pointsCell(row)),\(exact))"
        value = value.map { min($0, score.total.points.ratio) }
      }
    }
    let placed = rows(in: nil) { $0.isPlaced }
    let counted = placed.isEmpty ? "0" : "COUNT(\(list(placed, scoreCell)))"
    let rounded = rounding.formula(earnedCell(row))
    // Points finer than the places that are kept are not rounded beyond themselves.
    let held = "IF(\(earnedCell(row))>\(pointsCell(row)),\(rounded),MIN(\(pointsCell(row)),\(rounded)))"
    var remark = rescaled > .zero ? "不适用的\(rescaled.text)分不计，按适用分值折算为满分" : ""
    if let open = score.total.provisionalRemark { remark += (remark.isEmpty ? "" : "；") + open }
    return addStep(
      score.limits.isEmpty && project.scheme.limits.isEmpty ? "总分" : "限制前总分",
      points: .formula("=\(points)", result: .number(score.total.points.text)),
      score: Self.formula("=IF(\(counted)=0,\"\",\(held))", score.uncapped?.text),
      exact: .formula("=\(exact)", result: .number(value.map(CellNumber.text) ?? (score.uncapped ?? .zero).text)),
      style: PaperStyle.strong(scoreStyle),
      remark: remark
    )
  }

  private func converted(_ earned: Ratio, without rescaled: Points, of whole: Points) -> Ratio? {
    do throws(ArithmeticFault) {
      let applicable = try whole.subtracting(rescaled)
      guard applicable > .zero else { return earned }
      return try earned.multiplied(by: Ratio(whole.tenThousandths, over: applicable.tenThousandths))
    } catch {
      return nil
    }
  }

  private mutating func setTotal(_ score: ProjectScore, points: String, score cell: String) {
    let total = score.total
    cells.total = scoreCell(totalRow)
    draft.replace(
      row: totalRow,
      column: layout.points.lowerBound,
      with: .formula("=\(points)", result: .number(total.points.text)),
      style: PaperStyle.strong(PaperStyle.points)
    )
    draft.replace(
      row: totalRow,
      column: layout.score.lowerBound,
      with: Self.formula("=\(cell)", total.score?.text),
      style: PaperStyle.strong(scoreStyle)
    )
  }
}
