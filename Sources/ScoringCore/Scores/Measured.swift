/// An indicator after measuring and before weighing: nothing in it depends on weights.
public struct MeasuredIndicator: Hashable, Sendable {
  public let attainment: Attainment
  /// The share of its points that it earns, 0…1; `nil` when it cannot be scored.
  public let rate: Ratio?
  public let reason: ReasonCode
  public let slot: Slot

  /// Where the indicator stands in the tree, which weighing needs.
  public struct Slot: Hashable, Sendable {
    public let category: Int
    public let subcategory: Int?
    public let statedPoints: Points?

    public init(category: Int, subcategory: Int?, statedPoints: Points?) {
      self.category = category
      self.subcategory = subcategory
      self.statedPoints = statedPoints
    }
  }
}

/// A project after measuring and before weighing.
public struct MeasuredProject: Hashable, Sendable {
  public let execution: MeasuredExecution?
  public let indicators: [MeasuredIndicator]
}

/// Budget execution after measuring.
public struct MeasuredExecution: Hashable, Sendable {
  /// Executed over budget; `nil` when there is no such quotient.
  public let attainment: Ratio?
  /// The share of the execution points, 0…1; `nil` when it cannot be scored.
  public let rate: Ratio?
  public let reason: ReasonCode
}
