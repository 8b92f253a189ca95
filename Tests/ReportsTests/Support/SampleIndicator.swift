import Diagnostics
import ScoringCore
import Submissions

/// An indicator as a test writes it, with its text and its facts.
struct SampleIndicator {
  var name: String
  var category = 0
  var target: WrittenValue
  var actual: WrittenValue
  var planned: PlannedTarget
  var reached: ActualResult
  var reason = ""
  /// 扣分
  var deduction = Points.zero
  var line = 2

  static let categories = ["产出指标", "效益指标", "满意度指标"]

  /// `≥90%` against `86%`; no actual when it is `nil`.
  static func number(
    _ name: String,
    is comparator: Comparator = .atLeast,
    _ target: Int64,
    _ actual: Int64?,
    unit: String = "%",
    category: Int = 0,
    reason: String = ""
  ) -> SampleIndicator {
    SampleIndicator(
      name: name,
      category: category,
      target: written("\(comparator.rawValue)\(target)\(unit)", quantity(comparator, target, unit)),
      actual: actual.map { written("\($0)\(unit)", quantity(nil, $0, unit)) } ?? empty,
      planned: .number(comparator, ExactDecimal(target)),
      reached: actual.map { .number(ExactDecimal($0)) } ?? .missing,
      reason: reason
    )
  }

  static func withoutTarget(_ name: String, _ text: String = "%", category: Int = 0) -> SampleIndicator {
    SampleIndicator(
      name: name,
      category: category,
      target: written(text, .none(unit: unit(text), comparator: nil)),
      actual: written("92%", quantity(nil, 92, "%")),
      planned: .none,
      reached: .number(ExactDecimal(92))
    )
  }

  static func level(_ name: String, _ index: Int, category: Int = 1) -> SampleIndicator {
    SampleIndicator(
      name: name,
      category: category,
      target: written("达成年度指标", .qualitative("达成年度指标")),
      actual: written(["达成年度指标", "部分达成年度指标"][index], .qualitative(["达成年度指标", "部分达成年度指标"][index])),
      planned: .level,
      reached: .level(index)
    )
  }

  static let empty = written("", .none(unit: nil, comparator: nil))

  static func written(_ raw: String, _ reading: WrittenValue.Reading) -> WrittenValue {
    WrittenValue(raw: raw, reading: reading)
  }

  private static func unit(_ text: String) -> Unit { Unit(written: text, factor: ExactDecimal(1), base: text) }

  private static func quantity(_ comparator: Comparator?, _ value: Int64, _ unit: String) -> WrittenValue.Reading {
    .quantity(Quantity(comparator: comparator, value: ExactDecimal(value), unit: self.unit(unit)))
  }

  var entry: IndicatorEntry {
    let place = SourcePlace(file: "indicators.csv", line: line, column: 3)
    return IndicatorEntry(
      category: Cell(Self.categories[min(category, 2)], at: place),
      subcategory: Cell("数量指标", at: place),
      name: Cell(name, at: place),
      target: Cell(target.raw, at: place),
      actual: Cell(actual.raw, at: place),
      targetValue: target,
      actualValue: actual,
      deviationReason: reason,
      place: place
    )
  }

  var facts: IndicatorFacts {
    IndicatorFacts(node: category, target: planned, actual: reached, reduction: Reduction(points: deduction))
  }
}
