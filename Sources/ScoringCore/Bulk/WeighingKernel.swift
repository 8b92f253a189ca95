/// Many projects of one form, weighed in whole numbers: the scores are those of ``Evaluator/weigh(_:)``.
///
/// Projects are of one form when the same indicators stand at the same places of the tree, so that a weighting gives all of
/// them the same points. Each rate is kept as a fixed-point number, rounded down. A product of points and rate is then
/// too small by less than `slack`; with that added it still never reaches the next half unit unless the exact product does,
/// because exact products lie no closer below a half than their denominators allow. Where that cannot be told in
/// advance, which is rare, the few sums in question are done again with exact ratios.
public struct WeighingKernel: Sendable {
  /// How many projects there are.
  public let count: Int
  private let evaluator: Evaluator
  private let form: MeasuredProject
  /// The places of the fixed-point numbers.
  private let shift: Int64
  private let slack: Int64
  private let unit: Int64
  private let roundsEach: Bool
  /// For each project the rate of budget execution and of its indicators.
  private let rates: [Int64]
  private let width: Int
  private let projects: [MeasuredProject]

  /// - Parameter whole: the most points that any weighting gives out.
  /// - Returns: `nil` where the rules or a project ask for more than points times rates: limits, alternatives, bonus, caps,
  ///   indicators that do not apply, a category that must not be absent, or other rounding than half up.
  public init?(_ projects: [MeasuredProject], under rules: ScoringRules, whole: Points) {
    guard let form = projects.first, Self.arePlain(rules), projects.allSatisfy({ Self.isPlain($0, like: form) }),
      form.indicators.allSatisfy({ rules.tree.nodes.indices.contains($0.slot.node) })
    else { return nil }
    self.projects = projects
    self.form = form
    count = projects.count
    evaluator = Evaluator(rules: rules)
    unit = rules.rounding.unit
    roundsEach = rules.rounding.stage == .indicator
    let units = whole.tenThousandths / unit + 1
    guard units > 1, units < 1 << 31 else { return nil }
    let shift = Int64(61 - (64 - units.leadingZeroBitCount))
    self.shift = shift
    slack = units
    width = form.indicators.count + 1
    var rates: [Int64] = []
    rates.reserveCapacity(projects.count * width)
    for project in projects {
      for rate in [project.execution?.rate] + project.indicators.map({ $0.rate }) {
        guard let fixed = Self.fixed(rate ?? .zero, shift, finest: roundsEach ? units : nil) else { return nil }
        rates.append(fixed)
      }
    }
    self.rates = rates
  }

  /// The rate as a fixed-point number, rounded down.
  ///
  /// - Parameter units: where single products are rounded, the most units of points that one is made of.
  private static func fixed(_ rate: Ratio, _ shift: Int64, finest units: Int64?) -> Int64? {
    guard rate.numerator >= 0, rate.numerator <= rate.denominator else { return nil }
    if let units {
      // Half of a denominator's share has to be more than what rounding down may take away.
      func isCoarse(_ denominator: Int128) -> Bool { Int128(units) * 2 * denominator < Int128(1) << Int128(shift) }
      guard isCoarse(Int128(rate.denominator)) || isCoarse(WideRatio(rate).reduced.denominator) else { return nil }
    }
    let (numerator, denominator) = (UInt64(rate.numerator), UInt64(rate.denominator))
    if numerator == denominator { return 1 << shift }
    return Int64(denominator.dividingFullWidth((numerator >> UInt64(64 - shift), numerator << UInt64(shift))).quotient)
  }

  private static func arePlain(_ rules: ScoringRules) -> Bool {
    let tree = rules.tree
    let areNodesPlain = tree.nodes.allSatisfy { node in
      guard node.kind == .regular, node.choice == .all else { return false }
      switch node.absence {
      case .redistribute, .move: return true
      case .zero, .full, .unscored, .forbidden: return false
      }
    }
    return areNodesPlain && rules.rounding.mode == .halfUp && rules.rounding.stage != .category
      && rules.limits.isEmpty && rules.goals == .together && rules.unweighted != .forbidden
      && tree.execution?.rounding == nil
  }

  private static func isPlain(_ project: MeasuredProject, like form: MeasuredProject) -> Bool {
    guard project.indicators.count == form.indicators.count, project.goals.isEmpty,
      (project.execution == nil) == (form.execution == nil), project.indicators.contains(where: { $0.rate != nil })
    else { return false }
    return zip(project.indicators, form.indicators).allSatisfy { indicator, other in
      indicator.slot == other.slot && indicator.slot.counting == .counted && indicator.slot.goal == 0
        && indicator.deduction == .zero && indicator.maximum == nil
    }
  }
}

extension WeighingKernel {
  /// The points that a weighting gives to budget execution and to each indicator, in the smallest unit of the scores.
  ///
  /// - Parameter rules: those of the kernel with other weights.
  /// - Returns: `nil` where they are finer than that unit or more than was said.
  /// - Throws: `.overflow`
  public func units(under rules: ScoringRules) throws(ArithmeticFault) -> [Int64]? {
    let shape = TreeShape(rules.tree)
    let allocation = try PointsAllocation(slots(under: rules), goals: [], under: rules, shape)
    var units: [Int64] = []
    var sum: Int64 = 0
    for points in [form.execution == nil ? .zero : rules.tree.execution?.points ?? .zero] + allocation.indicators {
      let (whole, rest) = points.tenThousandths.quotientAndRemainder(dividingBy: unit)
      guard rest == 0, whole >= 0, whole < slack else { return nil }
      units.append(whole)
      sum += whole
    }
    return sum < slack ? units : nil
  }

  /// Points that tables state are brought along.
  private func slots(under rules: ScoringRules) -> [MeasuredIndicator.Slot] {
    let slots = form.indicators.map { $0.slot }
    guard slots.contains(where: { $0.statedPoints != nil }) else { return slots }
    let stated = StatedPoints(from: evaluator.rules, to: rules).rescaled(slots, goals: []).indicators
    return zip(slots, stated).map { MeasuredIndicator.Slot(node: $0.node, statedPoints: $1) }
  }

  /// Scores of some of the projects, in units.
  ///
  /// - Parameters:
  ///   - units: those of ``units(under:)``.
  ///   - scores: room for as many as `range` has.
  /// - Throws: `.overflow` where an exact sum that is needed cannot be carried.
  public func score(
    _ range: Range<Int>,
    with units: [Int64],
    into scores: UnsafeMutableBufferPointer<Int32>
  ) throws(ArithmeticFault) {
    guard range.lowerBound >= 0, range.upperBound <= count, units.count == width, scores.count >= range.count else {
      throw .overflow
    }
    let doubtful = roundsEach ? roundEach(range, units, scores) : roundSums(range, units, scores)
    for index in doubtful {
      scores[index - range.lowerBound] = try exact(projects[index], units)
    }
  }

  private func roundEach(
    _ range: Range<Int>,
    _ units: [Int64],
    _ scores: UnsafeMutableBufferPointer<Int32>
  ) -> [Int] {
    let (width, shift) = (width, shift)
    let added = (1 << (shift - 1)) + slack
    rates.withUnsafeBufferPointer { rates in
      units.withUnsafeBufferPointer { units in
        var next = range.lowerBound &* width
        for place in 0..<range.count {
          var sum: Int64 = 0
          for index in 0..<width { sum &+= (units[index] &* rates[next &+ index] &+ added) >> shift }
          scores[place] = Int32(truncatingIfNeeded: sum)
          next &+= width
        }
      }
    }
    return []
  }

  /// - Returns: the projects whose sums lie so near below a half that rounding down may have taken it away.
  private func roundSums(
    _ range: Range<Int>,
    _ units: [Int64],
    _ scores: UnsafeMutableBufferPointer<Int32>
  ) -> [Int] {
    let (width, shift, slack) = (width, shift, slack)
    let half = Int64(1) << (shift - 1)
    let mask = (Int64(1) << shift) - 1
    var doubtful: [Int] = []
    rates.withUnsafeBufferPointer { rates in
      units.withUnsafeBufferPointer { units in
        var next = range.lowerBound &* width
        for place in 0..<range.count {
          var sum = half
          for index in 0..<width { sum &+= units[index] &* rates[next &+ index] }
          if sum & mask &+ slack > mask { doubtful.append(range.lowerBound + place) }
          scores[place] = Int32(truncatingIfNeeded: sum >> shift)
          next &+= width
        }
      }
    }
    return doubtful
  }

  private func exact(_ project: MeasuredProject, _ units: [Int64]) throws(ArithmeticFault) -> Int32 {
    var sum = WideRatio.zero
    for (unit, rate) in zip(units, [project.execution?.rate] + project.indicators.map({ $0.rate })) {
      guard let rate else { continue }
      sum = try sum.adding(WideRatio(Points(tenThousandths: unit * self.unit)).multiplied(by: WideRatio(rate)))
    }
    return Int32(truncatingIfNeeded: try evaluator.rules.rounding.rounded(sum).tenThousandths / self.unit)
  }
}
