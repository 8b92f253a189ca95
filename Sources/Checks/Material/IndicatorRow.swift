import Diagnostics
import ScoringCore
import Submissions

/// An indicator of the submission with its words in one form; shared, because every check walks over all of them.
final class IndicatorRow: Sendable {
  let entry: IndicatorEntry
  /// The index of its project; `nil` for the department as a whole.
  let project: Int?
  let kind: IndicatorKind?
  /// Without blanks, in plain signs.
  let name: String
  /// Without what stands in brackets.
  let bareName: String
  let description: String

  init(_ entry: IndicatorEntry, project: Int?) {
    self.entry = entry
    self.project = project
    name = PlainText.folded(entry.name.text)
    bareName = PlainText.withoutBrackets(name)
    description = PlainText.folded(entry.description)
    kind = IndicatorKind(
      category: PlainText.folded(entry.category.text),
      subcategory: PlainText.folded(entry.subcategory.text)
    )
  }

  var place: SourcePlace { entry.place }
  var targetPlace: SourcePlace { entry.target.place }
  /// As it is quoted in messages.
  var title: String { entry.name.text.isEmpty ? entry.subcategory.text : entry.name.text }
  var targetText: String { entry.target.text }

  /// The number that is the target; `nil` where it is none, or several.
  var quantity: Quantity? {
    if case .quantity(let quantity) = entry.targetValue.reading { quantity } else { nil }
  }

  /// The target in per cent.
  var percentTarget: ExactDecimal? { quantity.flatMap { $0.unit.base == "%" ? $0.value : nil } }

  var isAtLeast: Bool { quantity?.comparator == .atLeast || quantity?.comparator == .moreThan }

  /// A rate or degree, which is counted in per cent: 完成率, 比例; not 频率 or 利率, which are not.
  var isRate: Bool {
    bareName.hasSuffix(anyOf: ["率", "比例", "占比", "比重"]) && !bareName.hasSuffix(anyOf: Self.otherRates)
  }

  private static let otherRates = [
    "频率", "效率", "利率", "汇率", "税率", "费率", "功率", "速率", "分辨率", "容积率", "倍率", "死亡率", "发病率", "心率", "码率", "斜率",
    "曲率", "周转率", "生产率", "产率", "比率",
  ]

  var isSatisfaction: Bool { kind == .satisfaction || name.holds("满意") }
}
