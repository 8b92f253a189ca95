/// A project as a document states it; every text knows where it stood.
struct DraftProject {
  var code: Cell?
  var name: Cell?
  var type: Cell?
  var unit: Cell?
  var amounts: [Amount: Cell] = [:]
  var spendingPlan: [SpendingPlan.Share] = []
  var purpose: Cell?
  var goal: Cell?
  var goalResult: Cell?
  var indicators: [DraftIndicator] = []
  /// What the form says that its money is in.
  var moneyUnit = MoneyUnit.tenThousandYuan
  /// What the header above an amount or the label beside it says, which counts before what the form says.
  var unitsOfAmounts: [Amount: MoneyUnit] = [:]

  func unit(of amount: Amount) -> MoneyUnit { unitsOfAmounts[amount] ?? moneyUnit }

  /// The amounts and points of a project, with the names of their columns.
  enum Amount: String, CaseIterable, Hashable {
    case initial = "年初预算数"
    case adjusted = "全年预算数"
    case executed = "全年执行数"
    case fiscal = "财政资金"
    case carriedOver = "上年结转资金"
    case other = "其他资金"
    case executionScore = "预算执行率得分"
    case totalScore = "自评总分"

    var isMoney: Bool { self != .executionScore && self != .totalScore }
  }

  var isEmpty: Bool { code == nil && name == nil && amounts.isEmpty && indicators.isEmpty && goal == nil }
}

/// An indicator row as a document states it.
struct DraftIndicator {
  var category: Cell
  var subcategory: Cell
  var name: Cell
  /// The other columns; those that the table has not are absent.
  var cells: [FormColumn: Cell] = [:]

  subscript(column: FormColumn) -> Cell? { cells[column] }
}

extension [DraftIndicator] {
  /// Puts the rest of a broken row behind the texts of the last indicator.
  mutating func appendToLast(_ rest: [FormColumn: Cell]) {
    guard let last = indices.last else { return }
    for (column, cell) in rest {
      let before = self[last].cells[column]
      self[last].cells[column] = before.map { Cell($0.text + cell.text, at: $0.place) } ?? cell
    }
  }
}
