/// An indicator after measuring and before weighing: nothing in it depends on weights.
public struct MeasuredIndicator: Hashable, Sendable {
  public let attainment: Attainment
  /// The share of its points that it earns, 0…1; `nil` when it cannot be scored.
  public let rate: Ratio?
  public let reason: ReasonCode
  /// Points taken off what the rate earns; at least zero.
  public let deduction: Points
  /// The most it may earn; `nil` without a cap.
  public let maximum: Points?
  public let slot: Slot

  public init(
    attainment: Attainment,
    rate: Ratio?,
    reason: ReasonCode,
    deduction: Points = .zero,
    maximum: Points? = nil,
    slot: Slot
  ) {
    self.attainment = attainment
    self.rate = rate
    self.reason = reason
    self.deduction = deduction
    self.maximum = maximum
    self.slot = slot
  }

  /// Where the indicator stands in the tree, which weighing needs.
  public struct Slot: Hashable, Sendable {
    public let node: Int
    public let goal: Int
    public let statedPoints: Points?
    public let counting: Counting

    public init(node: Int, goal: Int = 0, statedPoints: Points?, counting: Counting = .counted) {
      self.node = node
      self.goal = goal
      self.statedPoints = statedPoints
      self.counting = counting
    }
  }

  /// Whether its points count.
  public enum Counting: Hashable, Sendable {
    case counted
    /// Left out; those beside it share its points.
    case leftOut
    /// Left out; the total is converted to the full points.
    case rescaled
    /// Left out; its points go to that node.
    case moved(to: Int)
  }
}

/// A project after measuring and before weighing.
public struct MeasuredProject: Hashable, Sendable {
  public let execution: MeasuredExecution?
  public let indicators: [MeasuredIndicator]
  public let goals: [Points?]
  public let events: Set<Int>

  public init(
    execution: MeasuredExecution?,
    indicators: [MeasuredIndicator],
    goals: [Points?] = [],
    events: Set<Int> = []
  ) {
    self.execution = execution
    self.indicators = indicators
    self.goals = goals
    self.events = events
  }
}

/// Budget execution after measuring.
public struct MeasuredExecution: Hashable, Sendable {
  /// Executed over budget; `nil` when there is no such quotient.
  public let attainment: Ratio?
  /// The share of the execution points, 0…1; `nil` when it cannot be scored.
  public let rate: Ratio?
  public let reason: ReasonCode

  public init(attainment: Ratio?, rate: Ratio?, reason: ReasonCode) {
    self.attainment = attainment
    self.rate = rate
    self.reason = reason
  }
}
