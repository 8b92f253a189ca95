import Diagnostics
import ScoringCore

/// A row of `indicators.csv`.
public struct IndicatorEntry: Sendable {
  /// 一级指标, as written
  public var category: Cell
  /// 二级指标, as written; may be empty
  public var subcategory: Cell
  /// 三级指标
  public var name: Cell
  public var description: String
  public var target: Cell
  public var actual: Cell
  public var targetValue: WrittenValue
  public var actualValue: WrittenValue
  /// 分值, `nil` where the table has none.
  public var points: ExactDecimal?
  /// 自评得分, `nil` where the department wrote none.
  public var givenScore: ExactDecimal?
  public var evidence: String
  /// 偏差原因及改进措施
  public var deviationReason: String
  /// 备注
  public var note: String
  public var place: SourcePlace

  public init(
    category: Cell,
    subcategory: Cell,
    name: Cell,
    description: String = "",
    target: Cell,
    actual: Cell,
    targetValue: WrittenValue,
    actualValue: WrittenValue,
    points: ExactDecimal? = nil,
    givenScore: ExactDecimal? = nil,
    evidence: String = "",
    deviationReason: String = "",
    note: String = "",
    place: SourcePlace
  ) {
    self.category = category
    self.subcategory = subcategory
    self.name = name
    self.description = description
    self.target = target
    self.actual = actual
    self.targetValue = targetValue
    self.actualValue = actualValue
    self.points = points
    self.givenScore = givenScore
    self.evidence = evidence
    self.deviationReason = deviationReason
    self.note = note
    self.place = place
  }
}
