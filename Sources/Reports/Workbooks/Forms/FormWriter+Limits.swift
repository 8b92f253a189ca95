import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation

/// 封顶、否决、等级: what holds the total down, and the grade of what is left.
extension FormWriter {
  mutating func addLimits(_ score: ProjectScore, _ whole: Step) -> Limited {
    var last = Limited(score: whole.score)
    var reached = score.uncapped
    for (index, limit) in project.scheme.scoring.limits.enumerated() {
      let isApplied = score.limits.contains(index)
      let condition = condition(of: limit.condition, score, whole)
      let definition =
        project.scheme.limits.indices.contains(index) ? project.scheme.limits[index].name : "限制\(index + 1)"
      let name = definition + "：" + project.scheme.effect(ofLimit: index).chinese
      switch limit.effect {
      case .scoreAtMost(let most):
        if isApplied { reached = most }
        let row = draft.rows.count
        let cell = layout.cell(layout.points, row)
        let limited = "IF(\(last.score)=\"\",\"\",IF(\(condition.formula),MIN(\(last.score),\(cell)),\(last.score)))"
        let score = addLimit(
          name,
          CellNumber.content(most),
          Self.formula("=" + limited, reached?.text),
          scoreStyle,
          condition
        )
        last.score = score
      case .gradeAtMost(let grade):
        // Grades are looked up from the lowest on.
        let position = project.scheme.scoring.gradeBounds.count - grade
        let count = project.scheme.scoring.gradeBounds.count
        let row = draft.rows.count
        let cell = layout.cell(layout.points, row)
        let limited = "IF(\(condition.formula),\(cell),\(count))"
        let holds = condition.holds
        let cap = addLimit(
          name + "（由低到高第几级）",
          .number(String(position)),
          .formula("=" + limited, result: .number(String(holds ? position : count))),
          PaperStyle.plain,
          condition
        )
        last.gradeCaps.append(cap)
      }
    }
    if !project.scheme.scoring.limits.isEmpty {
      let row = draft.add([
        DraftCell(layout.category.lowerBound...layout.actual.upperBound, "总分", PaperStyle.text),
        DraftCell(
          layout.points,
          .formula("=\(whole.points)", result: .number(score.total.points.text)),
          PaperStyle.points
        ),
        DraftCell(
          layout.score,
          Self.formula("=\(last.score)", score.total.score?.text),
          PaperStyle.strong(scoreStyle)
        ),
      ]).lowerBound
      last.score = layout.cell(layout.score, row)
    }
    return last
  }

  struct Limited {
    /// The cell of the total so far.
    var score: String
    /// Cells that say what grade is the best, counted from the lowest.
    var gradeCaps: [String] = []
  }

  private struct Condition {
    let formula: String
    let holds: Bool
    /// The cell beside it where an event is told, with what stands in it.
    var event: Bool?
    var remark = ""
  }

  private mutating func addLimit(
    _ name: String,
    _ most: WorksheetCell.Content,
    _ content: WorksheetCell.Content,
    _ style: CellStyle,
    _ condition: Condition
  ) -> String {
    var row = [
      DraftCell(layout.category.lowerBound...layout.actual.upperBound, name, PaperStyle.text),
      DraftCell(layout.points, most, PaperStyle.inputPoints),
      DraftCell(layout.score, content, style),
    ]
    if let event = condition.event { row.append(work(.given, event ? "是" : "否", PaperStyle.inputText)) }
    row.append(work(.remark, condition.remark))
    return layout.cell(layout.score, draft.add(row).lowerBound)
  }

  private mutating func condition(
    of condition: ScoreLimit.Condition,
    _ score: ProjectScore,
    _ whole: Step
  ) -> Condition {
    switch condition {
    case .execution(let band):
      guard project.scheme.tree.execution != nil else { return Condition(formula: "FALSE", holds: false) }
      let cell = cells.executionRate
      let holds = project.executionRate.map(band.contains) ?? false
      return Condition(
        formula: "IF(ISNUMBER(\(cell)),\(Self.formula(of: band, cell)),FALSE)",
        holds: holds,
        remark: "看预算执行率：" + IntervalText.text(from: band.lower, to: band.upper)
      )
    case .node(let node, let band):
      guard score.nodes.indices.contains(node) else { return Condition(formula: "FALSE", holds: false) }
      let part = score.nodes[node].part
      let step = addNode(node, part, remark: "为下一行的限制所列")
      return shareCondition(band, step, part, remark: "看上一行得分占分值的比例：")
    case .total(let band):
      let uncapped = PartScore(points: score.total.points, score: score.uncapped)
      return shareCondition(band, whole, uncapped, remark: "看限制前总分占分值的比例：")
    case .event(let event):
      let happened = project.facts.events.contains(event)
      let name = project.scheme.events.indices.contains(event) ? project.scheme.events[event] : ""
      let cell = layout.cell(.given, draft.rows.count)
      return Condition(
        formula: "\(cell)=\"是\"",
        holds: happened,
        event: happened,
        remark: "是否发生“\(name)”，填在“\(WorkColumn.given.header)”列"
      )
    }
  }

  private func shareCondition(_ band: ValueBand, _ step: Step, _ part: PartScore, remark: String) -> Condition {
    var holds = false
    if let earned = part.score, part.points > .zero,
      let share = try? Ratio(earned.tenThousandths, over: part.points.tenThousandths)
    {
      holds = band.contains(share)
    }
    let inside = Self.formula(of: band, "\(step.score)/\(step.points)")
    return Condition(
      formula: "IF(ISNUMBER(\(step.score)),IF(\(step.points)>0,\(inside),FALSE),FALSE)",
      holds: holds,
      remark: remark + IntervalText.text(from: band.lower, to: band.upper)
    )
  }

  private static func formula(of band: ValueBand, _ value: String) -> String {
    let rounded = "ROUND(\(value),12)"
    let edge = { (ratio: Ratio) in
      RatioText.isExact(ratio, places: 12) ? CellNumber.literal(ratio) : "ROUND(\(CellNumber.literal(ratio)),12)"
    }
    let lower = band.lower.map { rounded + ($0.isIncluded ? ">=" : ">") + edge($0.at) }
    let upper = band.upper.map { rounded + ($0.isIncluded ? "<=" : "<") + edge($0.at) }
    let both = [lower, upper].compactMap(\.self)
    return both.isEmpty ? "TRUE" : both.count == 1 ? both[0] : "AND(\(both[0]),\(both[1]))"
  }

  // MARK: Grade

  mutating func addGrade(_ score: ProjectScore, _ last: Limited, _ parameters: inout ParameterSheet) {
    let scheme = project.scheme
    let steps = zip(scheme.scoring.gradeBounds, scheme.grades).map { bound, grade in
      ParameterSheet.GradeStep(name: grade.name, from: bound)
    }
    let title = project.variant.map { "等级标准（\($0)）" } ?? "等级标准"
    guard let scale = parameters.scale(steps, title: title) else { return }
    let found =
      last.gradeCaps.isEmpty
      ? "VLOOKUP(\(last.score),\(scale),2)"
      : "INDEX(\(scale),MIN(MATCH(\(last.score),INDEX(\(scale),0,1)),\(last.gradeCaps.joined(separator: ","))),2)"
    let formula = "=IF(\(last.score)=\"\",\"\",IFERROR(\(found),\"\"))"
    let row = draft.add([
      DraftCell(layout.category.lowerBound...layout.actual.upperBound, "等级", PaperStyle.text),
      DraftCell(layout.points, .empty, PaperStyle.points),
      DraftCell(layout.score, .formula(formula, result: .text(project.gradeName ?? "")), PaperStyle.emphasis),
      work(.remark, "按“\(ParameterSheet.name)”表的\(scale)查找"),
    ]).lowerBound
    cells.grade = layout.cell(layout.score, row)
  }
}
