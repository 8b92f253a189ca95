import ScoringCore

/// The making of a plan, step by step.
struct PlanDrawing {
  let population: SamplingPopulation
  let request: SamplingRequest
  private(set) var choices: [Choice] = []
  private(set) var frames: [SamplingFrame] = []
  /// The items that had no chance.
  private(set) var outOfReach: [Int] = []
  private(set) var findings: [SamplingProblem] = []

  private let included: [Int: InclusionRule]
  private let open: OpenPart
  private var random: SeededGenerator

  struct Choice {
    let index: Int
    let reason: SelectionReason
    let probability: Ratio
    let frame: Int?
  }

  init(_ population: SamplingPopulation, _ request: SamplingRequest) throws(SamplingProblem) {
    self.population = population
    self.request = request
    let musts = try MustIncludes(request.mustInclude, in: population)
    included = musts.rules
    choices = musts.rules.map { Choice(index: $0.key, reason: .mustInclude($0.value), probability: .one, frame: nil) }
    findings = musts.findings
    open = try OpenPart(population, without: Set(musts.rules.keys), method: request.method)
    random = SeededGenerator(seed: request.seed)
  }

  mutating func draw() throws(SamplingProblem) {
    switch open.design {
    case .equalChances(let strata, let allocation):
      let counts: [Int]
      if case .perStratum(let stated) = request.extent {
        counts = try self.counts(stated, of: strata)
      } else {
        counts = open.counts(try openCount(), of: strata, allocation)
      }
      drawEqually(strata, counts)
    case .proportionalChances(let weights):
      drawProportionally(weights, try openCount())
      let without = open.indices.count { weights[$0] == 0 }
      if without > 0 { findings.append(.withoutMoney(count: without)) }
    }
    if choices.isEmpty { throw .nothingAsked }
    if choices.count == population.count { findings.append(.everythingTaken(count: choices.count)) }
  }

  /// Whether the drawn sample covers less money than was asked for.
  func shortfall(of coverage: SamplingCoverage) -> [SamplingProblem] {
    guard case .shareOfMoney(let asked) = request.extent, let reached = coverage.shareOfMoney, reached < asked else {
      return []
    }
    return [.moneyShareMissed(asked: asked, reached: reached)]
  }

  // MARK: - How many

  /// How many are left to draw when the must-includes are counted in.
  private mutating func openCount() throws(SamplingProblem) -> Int {
    let asked = try asked()
    let reachable = included.count + open.size
    if case .count = request.extent, asked > reachable {
      findings.append(.moreAskedThanThereAre(asked: asked, there: reachable))
    }
    if !included.isEmpty, asked <= included.count, open.size > 0 {
      findings.append(.mustIncludesFillTheSample(asked: asked, included: included.count))
    }
    return max(0, min(asked, reachable) - included.count)
  }

  private func asked() throws(SamplingProblem) -> Int {
    switch request.extent {
    case .count(let count):
      guard count >= 0 else { throw .negativeCount(count) }
      return count
    case .shareOfItems(let share):
      let share = try Self.checked(share)
      let (whole, rest) = (Int128(population.count) * Int128(share.numerator)).quotientAndRemainder(
        dividingBy: Int128(share.denominator)
      )
      return Int(whole) + (rest > 0 ? 1 : 0)
    case .shareOfMoney(let share):
      let share = try Self.checked(share)
      guard population.totalUnits > 0 else { throw .nothingToWeigh }
      let covered = Int128(population.units(at: included.keys))
      let wanted = Int128(population.totalUnits) * Int128(share.numerator)
      return included.count
        + Self.least(0...open.size) { count in
          // The sum is at most the total: a product of two 64-bit numbers.
          (covered + Int128(open.expectedUnits(count))) * Int128(share.denominator) >= wanted
        }
    case .perStratum: throw .allocationWithoutStrata
    }
  }

  private mutating func counts(_ stated: [String: Int], of strata: [Stratum]) throws(SamplingProblem) -> [Int] {
    guard case .stratified(let keys, _) = request.method else { throw .allocationWithoutStrata }
    if let negative = stated.values.filter({ $0 < 0 }).min() { throw .negativeCount(negative) }
    let everything = Stratum.strata(of: Array(population.items.indices), in: population, by: keys)
    findings += Set(stated.keys).subtracting(everything.map(\.name)).sorted().map { .emptyStratum($0) }
    for stratum in everything {
      let wanted = stated[stratum.name] ?? 0
      if wanted > stratum.members.count {
        findings.append(.stratumTooSmall(stratum.name, asked: wanted, there: stratum.members.count))
      }
    }
    let already = Dictionary(
      everything.map { stratum in (stratum.name, stratum.members.count { included[$0] != nil }) },
      uniquingKeysWith: +
    )
    return strata.map { stratum in
      max(0, min(stratum.members.count, (stated[stratum.name] ?? 0) - (already[stratum.name] ?? 0)))
    }
  }

  private static func checked(_ share: Ratio) throws(SamplingProblem) -> Ratio {
    guard Ratio.zero < share, share <= .one else { throw .notAShare(share) }
    return share
  }

  /// The first number of the range that satisfies a condition which, once true, stays true; the last where none does.
  private static func least(_ range: ClosedRange<Int>, where satisfied: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if satisfied(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  // MARK: - Which

  private mutating func drawEqually(_ strata: [Stratum], _ counts: [Int]) {
    var missed = 0
    for (stratum, count) in zip(strata, counts) {
      let size = stratum.members.count
      if count == 0 {
        missed += 1
        outOfReach += stratum.members
        continue
      }
      if count == size {
        take(stratum.members, .wholeStratum)
        continue
      }
      var order = stratum.members
      random.shuffle(&order, first: count)
      frames.append(frame(stratum.name, stratum.members, drawn: count, interval: nil))
      let probability = (try? Ratio(Int64(count), over: Int64(size))) ?? .one
      take(Array(order.prefix(count)), .drawn) { _ in probability }
    }
    let sampling = counts.contains { $0 > 0 }
    if missed > 0, sampling { findings.append(.strataWithoutSample(count: missed)) }
  }

  private mutating func drawProportionally(_ weights: [Int64], _ count: Int) {
    let draw = SystematicDraw(from: open.indices, weights: weights, count: count)
    take(draw.certain, .reachesInterval)
    outOfReach += open.indices.filter { weights[$0] == 0 }
    guard draw.count > 0 else {
      outOfReach += draw.open
      return
    }
    let interval = interval(of: draw)
    frames.append(frame("", draw.open, drawn: draw.count, interval: interval))
    take(draw.drawn(weights: weights, &random), .drawn) { index in
      // Below 1 and of 64-bit terms, or the item would be certain.
      (try? Ratio(Int64(draw.count) * weights[index], over: draw.openWeight)) ?? .one
    }
  }

  private func interval(of draw: SystematicDraw) -> Ratio? {
    let weight: ExactDecimal =
      if case .monetaryUnit = request.method { population.decimal(draw.openWeight) } else {
        ExactDecimal(draw.openWeight)
      }
    return try? Ratio(weight, over: ExactDecimal(Int64(draw.count)))
  }

  private func frame(_ name: String, _ members: [Int], drawn: Int, interval: Ratio?) -> SamplingFrame {
    SamplingFrame(
      stratum: name,
      count: members.count,
      amount: population.decimal(population.units(at: members)),
      drawn: drawn,
      interval: interval
    )
  }

  private mutating func take(_ indices: [Int], _ reason: SelectionReason, _ probability: (Int) -> Ratio = { _ in .one })
  {
    let frame = reason == .drawn ? frames.count - 1 : nil
    for index in indices {
      choices.append(Choice(index: index, reason: reason, probability: probability(index), frame: frame))
    }
  }
}
