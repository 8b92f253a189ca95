import Diagnostics
import Dispatch
import RuleFiles
import ScoringCore
import SelfEvaluation
import Synchronization

/// What many random weightings make of a department: how likely each grade and each rank is.
///
/// Draws are made one after another and only counted, so that memory depends on the number of projects and not on that of
/// the draws. The same seed gives the same answer, whatever the number of threads.
public struct Robustness: Sendable {
  public let results: [EvaluationResult]
  public let options: Options
  public let department: ScoreTally
  /// In the order of the submission.
  public let projects: [ScoreTally]
  /// How often the first project scored higher than the second; empty where there are more than ``mostPairs`` projects.
  public let wins: [[Int]]

  public struct Options: Hashable, Sendable {
    public var draws: Int
    public var seed: UInt64
    public var spread: WeightSpread
    public var threads: Int

    /// - Parameters:
    ///   - draws: 1…``mostDraws``.
    public init(draws: Int = 10_000, seed: UInt64 = 1, spread: WeightSpread = .around(.zero), threads: Int = 1) {
      self.draws = draws
      self.seed = seed
      self.spread = spread
      self.threads = threads
    }

    public static let mostDraws = 10_000_000
  }

  /// Up to so many projects are compared with one another, and have their ranks counted one by one.
  public static let mostPairs = 100

  /// - Parameters:
  ///   - results: the same submission under one rule set or several; each draw takes one of them, all as likely.
  ///   - progress: called now and then with the number of draws that are done, from any thread.
  /// - Throws: `UnusableInput` when there is nothing to draw.
  public init(
    _ results: [EvaluationResult],
    options: Options,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws(UnusableInput) {
    guard (1...Options.mostDraws).contains(options.draws) else {
      throw UnusableInput(WhatIfProblem.notADrawCount(String(options.draws), limit: Options.mostDraws))
    }
    let candidates = results.map { DrawnRules($0, options.spread) }
    guard let first = results.first, results.count > 1 || candidates.contains(where: \.canVary) else {
      throw UnusableInput(WhatIfProblem.nothingToVary)
    }
    let blank = DrawTally(first)
    let all = Mutex(blank)
    let fault = Mutex<WhatIfProblem?>(nil)
    let next = Atomic(0)
    let chunk = 64
    DispatchQueue.concurrentPerform(iterations: max(1, min(options.threads, 1_024))) { _ in
      var tally = blank
      while fault.withLock({ $0 == nil }) {
        let start = next.wrappingAdd(chunk, ordering: .relaxed).oldValue
        guard start < options.draws else { break }
        for draw in start..<min(start + chunk, options.draws) {
          var random = SplitMix(seed: options.seed, draw: draw)
          do throws(WhatIfProblem) {
            tally.add(try candidates[Int(random.below(UInt64(candidates.count)))].standing(&random))
          } catch {
            fault.withLock { $0 = $0 ?? error }
            break
          }
        }
        progress(min(start + chunk, options.draws))
      }
      all.withLock { $0.add(tally) }
    }
    if let problem = fault.withLock({ $0 }) { throw UnusableInput(problem) }
    let tally = all.withLock { $0 }
    self.results = results
    self.options = options
    department = tally.department
    projects = tally.projects
    wins = tally.wins
  }
}

/// One of the rule sets that are drawn from, measured once.
private struct DrawnRules: Sendable {
  private let department: MeasuredDepartment
  private let weighing: RepeatedWeighing
  private let spread: WeightSpread
  /// The schemes whose weights are drawn, with their weights; schemes of the same weights share a draw.
  private let slots: [(slot: SchemeSlot, keys: [WeightKey], points: [Points], unit: PointsUnit)]

  init(_ result: EvaluationResult, _ spread: WeightSpread) {
    department = MeasuredDepartment(result)
    weighing = RepeatedWeighing(department)
    self.spread = spread
    let rules = result.ruleSet
    slots = rules.slots.compactMap { slot in
      guard let scoring = rules.scheme(slot)?.scoring else { return nil }
      let keys = scoring.wholeWeights
      guard keys.count > 1 else { return nil }
      let points = keys.map { scoring.points(of: $0) ?? .zero }
      return (slot, keys, points, PointsUnit(places: Int(scoring.rounding.places)))
    }
  }

  var canVary: Bool { !slots.isEmpty }

  func standing(_ random: inout SplitMix) throws(WhatIfProblem) -> Standing {
    var drawn: [[Points]: [Points]] = [:]
    var weights: [SchemeSlot: [WeightKey: Points]] = [:]
    for (slot, keys, points, unit) in slots {
      let new = drawn[points] ?? spread.draw(points, unit: unit, &random)
      drawn[points] = new
      weights[slot] = Dictionary(zip(keys, new)) { first, _ in first }
    }
    let weighting: DepartmentWeighting
    do throws(ReweightingFault) {
      weighting = try department.weighting(weights)
    } catch {
      throw .figuresTooLarge
    }
    return try weighing.standing(weighting)
  }
}

/// Everything that is counted, of any number of draws.
private struct DrawTally: Sendable {
  var department: ScoreTally
  var projects: [ScoreTally]
  var wins: [[Int]]

  init(_ result: EvaluationResult) {
    let rules = result.ruleSet
    let whole = rules.scoring.tree.points
    let unit = PointsUnit(places: Int(rules.scoring.rounding.places)).tenThousandths
    let count = result.projects.count
    // Full resolution for departments of ordinary size; with very many projects whole points must do.
    let step = count <= 1_000 ? unit : max(unit, 10_000)
    let ranks = count <= Robustness.mostPairs ? count : 0
    department = ScoreTally(grades: rules.grades.count, ranks: 0, highest: whole, step: unit)
    let blank = ScoreTally(grades: rules.grades.count, ranks: ranks, highest: whole, step: step)
    projects = result.projects.map { _ in blank }
    wins = ranks == 0 ? [] : result.projects.map { _ in Array(repeating: 0, count: count) }
  }

  mutating func add(_ standing: Standing) {
    department.add(standing.department, grade: standing.departmentGrade)
    for (index, place) in standing.projects.enumerated() {
      projects[index].add(place.score, grade: place.grade, rank: place.rank)
    }
    for first in wins.indices {
      guard let score = standing.projects[first].score else { continue }
      for second in wins.indices {
        if let other = standing.projects[second].score, score > other { wins[first][second] += 1 }
      }
    }
  }

  mutating func add(_ other: DrawTally) {
    department.add(other.department)
    for index in projects.indices { projects[index].add(other.projects[index]) }
    for first in wins.indices {
      for second in wins.indices { wins[first][second] += other.wins[first][second] }
    }
  }
}
