import ScoringCore

extension WrittenValue {
  /// One of several values in a cell, and what is counted there: `科普咨询活动2次,受众1200人` has two.
  public struct Component: Hashable, Sendable {
    /// The words beside the value, without numbering and signs; empty where there are none.
    public let name: String
    public let amount: Amount

    /// A single number, or all between two.
    public enum Amount: Hashable, Sendable {
      case quantity(Quantity)
      /// From … to …, both included, in one unit.
      case range(lower: ExactDecimal, upper: ExactDecimal, unit: Unit)
    }

    public init(name: String, amount: Amount) {
      self.name = name
      self.amount = amount
    }

    public var unit: Unit {
      switch amount {
      case .quantity(let quantity): quantity.unit
      case .range(_, _, let unit): unit
      }
    }

    /// As if it stood in a cell of its own.
    public var reading: Reading {
      switch amount {
      case .quantity(let quantity): .quantity(quantity)
      case .range(let lower, let upper, let unit): .range(lower: lower, upper: upper, unit: unit)
      }
    }
  }
}
