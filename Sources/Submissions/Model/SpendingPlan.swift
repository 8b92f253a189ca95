import ScoringCore

/// 资金支出计划: how much of the budget is to be spent by the end of certain months, cumulatively.
public struct SpendingPlan: Hashable, Sendable {
  /// In the order of the months; a month whose cell is empty is there with an empty cell.
  public var shares: [Share]

  public init(shares: [Share] = []) {
    self.shares = shares
  }

  /// The months of the Hebei target table.
  public static let usualMonths = [3, 6, 10, 12]

  public struct Share: Hashable, Sendable {
    /// 1 to 12; its last day is meant.
    public let month: Int
    public let written: Cell
    /// Of the budget, in per cent; `nil` where nothing readable is written.
    public let percent: ExactDecimal?

    /// - Parameter written: `30`, `30.00` or `30%`.
    public init(month: Int, written: Cell) {
      self.month = month
      self.written = written
      if case .value(let percent) = WrittenNumber(written.text, units: ["%"]) {
        self.percent = percent
      } else {
        percent = nil
      }
    }
  }
}
