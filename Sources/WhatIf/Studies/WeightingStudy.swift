import Dispatch
import ScoringCore
import Synchronization

/// What many weightings make of very many projects and their departments: grades and ranks, summed up for each of them.
///
/// Scores are whole numbers of a small unit, so that a rank is a count of better scores: for each weighting the scores are
/// counted, the counts summed from the best one down, and every rank is then looked up. Nothing is kept of single
/// weightings but these tables; scores are made twice instead. The same weightings give the same summary, whatever the
/// number of threads.
public struct WeightingStudy: Sendable {
  let departments: [StudyDepartment]
  /// The projects of each department, in blocks that fit into a processor's cache.
  let blocks: [StudyBlock]
  let kernels: [WeighingKernel]
  let rules: ScoringRules
  /// The highest score, in units.
  let highest: Int
  let unit: Int64

  /// Projects that stand together, with their adjusted budgets.
  public struct Department: Sendable {
    public let projects: [MeasuredProject]
    public let budgets: [ExactDecimal]

    public init(projects: [MeasuredProject], budgets: [ExactDecimal]) {
      self.projects = projects
      self.budgets = budgets
    }
  }

  /// - Parameters:
  ///   - rules: those that everything was measured under; departments are the means of their projects by budget.
  ///   - whole: the most points that any weighting gives out.
  /// - Returns: `nil` where the rules or a project are none that ``WeighingKernel`` takes, or budgets are too large.
  public init?(_ departments: [Department], under rules: ScoringRules, whole: Points) {
    unit = PointsUnit(places: Int(rules.rounding.places)).tenThousandths
    highest = Int(whole.tenThousandths / unit)
    guard highest > 0, highest <= 1_000_000 else { return nil }
    self.rules = rules
    // Projects of one form share a kernel.
    var forms: [[MeasuredIndicator.Slot]: Int] = [:]
    var members: [[MeasuredProject]] = []
    var runs: [StudyBlock.Run] = []
    var blocks: [StudyBlock] = []
    var studied: [StudyDepartment] = []
    var (first, position) = (0, 0)
    for (index, department) in departments.enumerated() {
      guard let weights = StudyDepartment.weights(department.budgets, highest: highest),
        weights.count == department.projects.count
      else { return nil }
      studied.append(StudyDepartment(start: position, weights: weights))
      for project in department.projects {
        let slots = project.indicators.map(\.slot)
        let form = forms[slots] ?? members.count
        if form == members.count {
          forms[slots] = form
          members.append([])
        }
        if let last = runs.last, last.kernel == form {
          runs[runs.count - 1].count += 1
        } else {
          runs.append(StudyBlock.Run(kernel: form, start: members[form].count, count: 1))
        }
        members[form].append(project)
        position += 1
      }
      let start = blocks.last.map { $0.projects.upperBound } ?? 0
      if position - start >= StudyBlock.size || index == departments.count - 1 {
        blocks.append(StudyBlock(projects: start..<position, departments: first..<(index + 1), runs: runs))
        first = index + 1
        runs = []
      }
    }
    var kernels: [WeighingKernel] = []
    for projects in members {
      guard let kernel = WeighingKernel(projects, under: rules, whole: whole) else { return nil }
      kernels.append(kernel)
    }
    self.kernels = kernels
    self.departments = studied
    self.blocks = blocks
  }

  var projectCount: Int { blocks.last?.projects.upperBound ?? 0 }
}

/// A department as whole numbers.
struct StudyDepartment: Sendable {
  let start: Int
  /// The weight of each project in the mean.
  let weights: [Int64]
  let whole: Int64

  init(start: Int, weights: [Int64]) {
    self.start = start
    self.weights = weights
    whole = weights.reduce(0, +)
  }

  /// Budgets as whole numbers of the finest unit among them; `nil` where their sum with scores would not fit.
  static func weights(_ budgets: [ExactDecimal], highest: Int) -> [Int64]? {
    let scale = budgets.map(\.scale).max() ?? 0
    var (weights, sum): ([Int64], Int128) = ([], 0)
    for budget in budgets {
      guard !budget.isNegative else { return nil }
      var digits = Int128(budget.coefficient)
      for _ in budget.scale..<scale { digits *= 10 }
      guard let weight = Int64(exactly: digits) else { return nil }
      weights.append(weight)
      sum += digits
    }
    // Twice the weighted sum of scores has to fit.
    guard sum > 0, sum * Int128(highest + 1) * 4 < Int128(Int64.max) else { return nil }
    return weights
  }

  /// The mean of the scores, rounded half up.
  func score(_ scores: UnsafeMutableBufferPointer<Int32>, from base: Int) -> Int32 {
    var sum: Int64 = 0
    let first = start - base
    for index in weights.indices { sum &+= weights[index] &* Int64(scores[first &+ index]) }
    return Int32(truncatingIfNeeded: (2 &* sum &+ whole) / (2 &* whole))
  }
}

/// Whole departments that are worked through together.
struct StudyBlock: Sendable {
  let projects: Range<Int>
  let departments: Range<Int>
  /// Its projects in their order, by the kernel that has them.
  let runs: [Run]

  struct Run: Sendable {
    let kernel: Int
    let start: Int
    var count: Int
  }

  static let size = 1_024

  /// The scores of the block's projects.
  func score(
    _ kernels: [WeighingKernel],
    _ units: [[Int64]],
    into scores: UnsafeMutableBufferPointer<Int32>
  ) throws(ArithmeticFault) {
    var place = 0
    for run in runs {
      let part = UnsafeMutableBufferPointer(rebasing: scores[place..<(place + run.count)])
      try kernels[run.kernel].score(run.start..<(run.start + run.count), with: units[run.kernel], into: part)
      place += run.count
    }
  }
}
