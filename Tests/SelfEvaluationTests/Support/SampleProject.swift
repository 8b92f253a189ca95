import Diagnostics
import ScoringCore
import Submissions

/// A project in code: its money in 万元 and its indicator rows.
struct SampleProject: Sendable {
  var id = "P1"
  var name: String?
  var type = ""
  /// 否决事项
  var events = ""
  var initial: String?
  var adjusted: String? = "100"
  var executed: String? = "100"
  /// 备注
  var note = ""
  var rows: [IndicatorRow]

  /// A project that is complete and in order but for `row`, which stands in line 2 and is worth 10 of its category.
  static func around(_ row: IndicatorRow) -> SampleProject {
    let categories = [("产出指标", 50), ("效益指标", 30), ("满意度指标", 10)]
    let others = categories.compactMap { name, points -> IndicatorRow? in
      let rest = name == row.category ? points - 10 : points
      return rest == 0 ? nil : .full(name, points: String(rest))
    }
    return SampleProject(rows: [row] + others)
  }

  func entry(index: Int) throws -> ProjectEntry {
    ProjectEntry(
      id: id,
      name: name ?? "项目\(id)",
      type: type,
      budget: BudgetFacts(
        initial: try initial.map(decimal),
        adjusted: try adjusted.map(decimal),
        executed: try executed.map(decimal)
      ),
      events: Cell(events, at: SourcePlace(file: "projects.csv", line: index + 2)),
      note: note,
      indicators: try rows.enumerated().map { try $1.entry(line: index * 100 + $0 + 2) },
      place: SourcePlace(file: "projects.csv", line: index + 2)
    )
  }
}
