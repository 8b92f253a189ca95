import OfficeFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// 绩效指标: a row for each indicator, with its arithmetic beside it.
extension FormWriter {
  mutating func addIndicators(_ parameters: inout ParameterSheet) {
    addIndicatorHeader()
    var goal: Int?
    var categories: [(name: String, rows: ClosedRange<Int>)] = []
    var subcategories: [(name: String, rows: ClosedRange<Int>)] = []
    for line in lines {
      if line.goal != goal, !project.goals.isEmpty {
        addGoalHeading(line.goal)
        categories.append(("", (draft.rows.count - 1)...(draft.rows.count - 1)))
        subcategories.append(("", (draft.rows.count - 1)...(draft.rows.count - 1)))
      }
      goal = line.goal
      let taken = add(line, &parameters)
      rows.append(taken.lowerBound)
      let (category, subcategory) = names(of: line)
      let isSameCategory = Self.extend(&categories, category, taken, isJoined: true)
      Self.extend(&subcategories, subcategory, taken, isJoined: isSameCategory && !subcategory.isEmpty)
    }
    for (name, joined) in categories where !name.isEmpty { join(name, joined, layout.category) }
    for (name, joined) in subcategories where !name.isEmpty { join(name, joined, layout.subcategory) }
    cells.indicators.sort { $0.position < $1.position }
  }

  @discardableResult
  private static func extend(
    _ groups: inout [(name: String, rows: ClosedRange<Int>)],
    _ name: String,
    _ rows: ClosedRange<Int>,
    isJoined: Bool
  ) -> Bool {
    if isJoined, let last = groups.last, last.name == name {
      groups[groups.count - 1].rows = last.rows.lowerBound...rows.upperBound
      return true
    }
    groups.append((name, rows))
    return false
  }

  private mutating func join(_ name: String, _ joined: ClosedRange<Int>, _ columns: ClosedRange<Int>) {
    draft.join(rows: joined, columns: columns)
    draft.makeRoom(for: name, rows: joined, columns: columns)
  }

  private func names(of line: IndicatorLine) -> (category: String, subcategory: String) {
    switch line.content {
    case .placed(let indicator, _):
      (indicator.categoryName ?? indicator.entry.category.text, indicator.entry.subcategory.text)
    case .reserved: (line.node.flatMap { project.scheme.categoryName(of: $0) } ?? "", "")
    case .unplaced(let entry): (entry.category.text, entry.subcategory.text)
    }
  }

  private mutating func addIndicatorHeader() {
    var header = [
      DraftCell(layout.category, "一级指标", PaperStyle.header),
      DraftCell(layout.subcategory, "二级指标", PaperStyle.header),
      DraftCell(layout.name, "三级指标", PaperStyle.header),
    ]
    if let comparator = layout.comparator { header.append(DraftCell(comparator, "指标性质", PaperStyle.header)) }
    header.append(DraftCell(layout.target, layout.unit == nil ? "年度指标值" : "指标值", PaperStyle.header))
    if let unit = layout.unit { header.append(DraftCell(unit, "度量单位", PaperStyle.header)) }
    header += [
      DraftCell(layout.actual, "实际完成值", PaperStyle.header),
      DraftCell(layout.points, "分值", PaperStyle.header),
      DraftCell(layout.score, "得分", PaperStyle.header),
    ]
    if let reason = layout.reason { header.append(DraftCell(reason, "偏差原因分析及改进措施", PaperStyle.header)) }
    headerRow =
      draft.add(
        header + WorkColumn.allCases.map { work($0, $0.header, PaperStyle.header) },
        least: 24
      ).lowerBound
  }

  private mutating func addGoalHeading(_ goal: Int) {
    let name = project.goals.indices.contains(goal) ? project.goals[goal] : "其他指标"
    draft.add([DraftCell(layout.whole, "年度绩效目标：" + name, PaperStyle.label)])
  }

  private mutating func add(_ line: IndicatorLine, _ parameters: inout ParameterSheet) -> ClosedRange<Int> {
    let (category, subcategory) = names(of: line)
    let heads = [
      DraftCell(layout.category, category, PaperStyle.centred),
      DraftCell(layout.subcategory, subcategory, PaperStyle.centred),
    ]
    switch line.content {
    case .placed(let indicator, let position):
      let row = draft.rows.count
      let writer = IndicatorRow(indicator, row: row, layout: layout, rounding: rounding)
      cells.indicators.append(
        FormCells.Indicator(
          position: position,
          points: layout.cell(layout.points, row),
          rate: layout.cell(.rate, row),
          score: layout.cell(layout.score, row)
        )
      )
      return draft.add(heads + writer.cells(&parameters))
    case .reserved(let name, let part): return draft.add(heads + reserved(name, part))
    case .unplaced(let entry): return draft.add(heads + unplaced(entry))
    }
  }

  private func reserved(_ name: String, _ part: PartScore) -> [DraftCell] {
    let target = layout.wholeTarget.lowerBound...layout.actual.upperBound
    let cells = [
      DraftCell(layout.name, "（“\(name)”无指标，按规则处理）", PaperStyle.text),
      DraftCell(target, "—", PaperStyle.centred),
      DraftCell(layout.points, CellNumber.content(part.points), PaperStyle.inputPoints),
      DraftCell(layout.score, part.score.map(CellNumber.content) ?? .empty, PaperStyle.asInput(scoreStyle)),
    ]
    return cells + (layout.reason.map { [DraftCell($0, .empty, PaperStyle.text)] } ?? [])
      + [work(.remark, "没有指标，得分由规则决定，直接填入")]
  }

  private func unplaced(_ entry: IndicatorEntry) -> [DraftCell] {
    [
      DraftCell(layout.name, entry.name.text, PaperStyle.text),
      DraftCell(layout.wholeTarget, entry.target.text, PaperStyle.centred),
      DraftCell(layout.actual, entry.actual.text, PaperStyle.centred),
      DraftCell(layout.points, "—", PaperStyle.centred), DraftCell(layout.score, "—", PaperStyle.centred),
    ] + (layout.reason.map { [DraftCell($0, entry.deviationReason, PaperStyle.text)] } ?? [])
      + [work(.remark, "一级指标不在规则集中，未评分")]
  }
}
