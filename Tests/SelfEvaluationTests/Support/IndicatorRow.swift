import Diagnostics
import ScoringCore
import Submissions
import Testing

/// One row of an indicator table as people write it.
struct IndicatorRow: Sendable {
  var category = "产出指标"
  var subcategory = "数量指标"
  var name = "活动次数"
  var target: String
  var actual: String
  /// 分值; `nil` leaves the cell empty.
  var points: String? = "10"
  /// 自评得分
  var given: String?
  var reason = "已说明原因"
  /// 年度绩效目标
  var goal = ""
  var evidence = ""
  /// 扣分
  var deduction: String?
  /// 核减事项
  var adjustments = ""
  /// 填报单位 and its 资金额度
  var unit = ""
  var amount: String?

  /// Reached in full, for the rest of a table.
  static func full(_ category: String, points: String?) -> IndicatorRow {
    IndicatorRow(category: category, subcategory: "", name: "其余指标", target: "≥1个", actual: "1个", points: points)
  }

  /// The cells stand in fixed columns: 10 一级指标, 20 二级指标, 30 三级指标, 40 指标值, 50 实际完成值.
  func entry(line: Int) throws -> IndicatorEntry {
    func cell(_ text: String, _ column: Int) -> Cell {
      Cell(text, at: SourcePlace(file: "indicators.csv", line: line, column: column))
    }
    return IndicatorEntry(
      goal: cell(goal, 5),
      category: cell(category, 10),
      subcategory: cell(subcategory, 20),
      name: cell(name, 30),
      target: cell(target, 40),
      actual: cell(actual, 50),
      targetValue: NotationReader.target(target),
      actualValue: NotationReader.actual(actual),
      points: try points.map(decimal),
      givenScore: try given.map(decimal),
      deduction: try deduction.map(decimal),
      adjustments: cell(adjustments, 60),
      evidence: evidence,
      deviationReason: reason,
      reportingUnit: unit,
      amount: try amount.map(decimal),
      place: SourcePlace(file: "indicators.csv", line: line)
    )
  }
}

/// A literal that cannot be read fails the test that uses it.
func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text), "\(text) is no decimal") }
