import ScoringCore

/// The same projects under many weightings: measured once, weighed as often as there are weightings.
enum WhatIfCase {
  private static let weightings = 20

  static func measurements(_ bench: Bench) throws(BenchmarkFailure) -> [Measurement] {
    let sample = try MeasuredSample(in: bench.workspace)
    let evaluators = (0..<weightings).map { Evaluator(rules: weighting($0, of: sample.evaluator.rules)) }
    // Under another weighting the points that a table states are no longer those that count.
    let projects = sample.measured.map(withoutStatedPoints)
    let seconds = bench.seconds {
      for evaluator in evaluators {
        for project in projects { _ = try? evaluator.weigh(project) }
      }
    }
    return [
      Measurement(
        "\(weightings) weightings of \(FigureText.grouped(Double(sample.facts.count))) projects",
        in: .milliseconds,
        seconds
      )
      .of(weightings * projects.count, "project scores")
    ]
  }

  /// Up to five points go from one category to another.
  private static func weighting(_ number: Int, of rules: ScoringRules) -> ScoringRules {
    let roots = rules.tree.roots.filter { rules.tree.nodes[$0].kind == .regular }
    guard roots.count > 1 else { return rules }
    var changed = rules
    let amount = Int64(number % 5 + 1) * 10_000
    let (from, to) = (roots[number % roots.count], roots[(number + 1) % roots.count])
    for (node, change) in [(from, -amount), (to, amount)] {
      guard let points = changed.tree.nodes[node].points else { continue }
      changed.tree.nodes[node].points = Points(tenThousandths: points.tenThousandths + change)
    }
    return changed
  }

  private static func withoutStatedPoints(_ project: MeasuredProject) -> MeasuredProject {
    let indicators = project.indicators.map { indicator in
      MeasuredIndicator(
        attainment: indicator.attainment,
        rate: indicator.rate,
        reason: indicator.reason,
        deduction: indicator.deduction,
        maximum: indicator.maximum,
        slot: MeasuredIndicator.Slot(
          node: indicator.slot.node,
          goal: indicator.slot.goal,
          statedPoints: nil,
          counting: indicator.slot.counting
        )
      )
    }
    return MeasuredProject(
      execution: project.execution,
      indicators: indicators,
      goals: project.goals,
      events: project.events
    )
  }
}
