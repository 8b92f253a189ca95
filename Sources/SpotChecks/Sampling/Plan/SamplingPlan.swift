import ScoringCore

/// Which items a spot check visits (抽样方案), and everything needed to draw the same sample again and to conclude from it.
public struct SamplingPlan: Hashable, Sendable {
  public let algorithm: SamplingAlgorithm
  public let request: SamplingRequest
  /// In the order of their ids.
  public let chosen: [ChosenItem]
  /// The sets of items among which the dice decided; empty when nothing was left to chance.
  public let frames: [SamplingFrame]
  /// What had no chance to be chosen: items without money in a monetary-unit plan, strata from which nothing is drawn.
  public let outOfReach: OutOfReach
  public let coverage: SamplingCoverage
  /// What was assumed, and what the reader of the plan should know.
  public let findings: [SamplingProblem]

  public struct OutOfReach: Hashable, Sendable {
    public let count: Int
    public let amount: ExactDecimal
  }

  /// Draws a sample.
  ///
  /// - Throws: a problem of severity error, when the request cannot be met at all.
  public init(of population: SamplingPopulation, _ request: SamplingRequest) throws(SamplingProblem) {
    var drawing = try PlanDrawing(population, request)
    try drawing.draw()
    algorithm = .current
    self.request = request
    let choices = drawing.choices.sorted { $0.index < $1.index }
    chosen = choices.map { choice in
      ChosenItem(
        item: population.items[choice.index],
        reason: choice.reason,
        probability: choice.probability,
        frame: choice.frame
      )
    }
    frames = drawing.frames
    outOfReach = OutOfReach(
      count: drawing.outOfReach.count,
      amount: population.decimal(population.units(at: drawing.outOfReach))
    )
    coverage = SamplingCoverage(
      count: choices.count,
      populationCount: population.count,
      amount: population.decimal(population.units(at: choices.map(\.index))),
      populationAmount: population.amount
    )
    findings = drawing.findings + drawing.shortfall(of: coverage)
  }
}
