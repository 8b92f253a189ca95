import ScoringCore

/// What the projects of a department have together; nothing for an amount that one of them does not state.
struct DepartmentMoney {
  private var initial: ExactDecimal? = .zero
  private var adjusted: ExactDecimal? = .zero
  private var executed: ExactDecimal? = .zero
  private var isEmpty = true

  mutating func add(_ budget: BudgetFacts) {
    isEmpty = false
    initial = Self.sum(initial, budget.initial)
    adjusted = Self.sum(adjusted, budget.adjusted)
    executed = Self.sum(executed, budget.executed)
  }

  var budget: BudgetFacts {
    isEmpty ? BudgetFacts() : BudgetFacts(initial: initial, adjusted: adjusted, executed: executed)
  }

  private static func sum(_ sum: ExactDecimal?, _ more: ExactDecimal?) -> ExactDecimal? {
    guard let sum, let more else { return nil }
    return try? sum.adding(more)
  }
}
