import Diagnostics
import ScoringCore

/// A row of `indicators.csv`.
public struct IndicatorEntry: Sendable {
  /// The annual goal (年度绩效目标) it belongs to, as written; `nil` or empty where there is only one.
  public var goal: Cell?
  /// 一级指标, as written
  public var category: Cell
  /// 二级指标, as written; may be empty
  public var subcategory: Cell
  /// 三级指标
  public var name: Cell
  public var description: String
  /// 指标值确定依据
  public var basis: String
  /// 实施周期指标值: what is to be reached by the end of a project of several years; `nil` where the table has none.
  public var periodTarget: Cell?
  public var target: Cell
  public var actual: Cell
  public var targetValue: WrittenValue
  public var actualValue: WrittenValue
  /// 分值, `nil` where the table has none.
  public var points: ExactDecimal?
  /// 自评得分, `nil` where the department wrote none.
  public var givenScore: ExactDecimal?
  /// 扣分: points that the form takes off, `nil` where the table has none.
  public var deduction: ExactDecimal?
  /// 核减事项: the rule set's adjustments that apply, by name.
  public var adjustments: Cell?
  public var evidence: String
  /// 偏差原因及改进措施
  public var deviationReason: String
  /// 填报单位: the unit that reports this row, where several report the same indicator.
  public var reportingUnit: String
  /// 资金额度 of that unit, in 万元.
  public var amount: ExactDecimal?
  /// 备注
  public var note: String
  /// What it planned and reached the year before, where that is known.
  public var previous: PreviousValues? {
    get { if case .known(let values) = earlier { values } else { nil } }
    set { earlier = newValue.map(Earlier.known) ?? .unknown }
  }
  private var earlier = Earlier.unknown

  /// Seldom known, and large.
  private indirect enum Earlier {
    case unknown
    case known(PreviousValues)
  }

  public var place: SourcePlace

  public init(
    goal: Cell? = nil,
    category: Cell,
    subcategory: Cell,
    name: Cell,
    description: String = "",
    basis: String = "",
    periodTarget: Cell? = nil,
    target: Cell,
    actual: Cell,
    targetValue: WrittenValue,
    actualValue: WrittenValue,
    points: ExactDecimal? = nil,
    givenScore: ExactDecimal? = nil,
    deduction: ExactDecimal? = nil,
    adjustments: Cell? = nil,
    evidence: String = "",
    deviationReason: String = "",
    reportingUnit: String = "",
    amount: ExactDecimal? = nil,
    note: String = "",
    place: SourcePlace
  ) {
    self.goal = goal
    self.category = category
    self.subcategory = subcategory
    self.name = name
    self.description = description
    self.basis = basis
    self.periodTarget = periodTarget
    self.target = target
    self.actual = actual
    self.targetValue = targetValue
    self.actualValue = actualValue
    self.points = points
    self.givenScore = givenScore
    self.deduction = deduction
    self.adjustments = adjustments
    self.evidence = evidence
    self.deviationReason = deviationReason
    self.reportingUnit = reportingUnit
    self.amount = amount
    self.note = note
    self.place = place
  }
}
