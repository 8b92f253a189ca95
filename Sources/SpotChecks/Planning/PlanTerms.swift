import ScoringCore

/// 抽查条件: what a plan is asked for, in the words in which people ask and that are kept on record.
public struct PlanTerms: Hashable, Sendable {
  public var method: Method
  /// For ``Method/stratified``; by department where nothing is said.
  public var strata: [Stratum]
  public var extent: Extent
  /// In 万元: projects from here on are always included.
  public var includeAbove: ExactDecimal?
  /// Projects that are always included, by `部门/项目` or by their code alone.
  public var included: [String]
  public var seed: UInt64
  public var assurance: Assurance

  public init(
    method: Method = .random,
    strata: [Stratum] = [],
    extent: Extent,
    includeAbove: ExactDecimal? = nil,
    included: [String] = [],
    seed: UInt64 = 1,
    assurance: Assurance = .usual
  ) {
    self.method = method
    self.strata = strata
    self.extent = extent
    self.includeAbove = includeAbove
    self.included = included
    self.seed = seed
    self.assurance = assurance
  }

  public enum Method: String, Hashable, Sendable, CaseIterable {
    case random
    case stratified
    case monetary
    case risk
  }

  public enum Stratum: String, Hashable, Sendable, CaseIterable {
    case department
    case size
    case category
  }

  public enum Extent: Hashable, Sendable {
    case count(Int)
    case share(Ratio)
    case money(Ratio)
    /// As many as the stated assurance needs.
    case needed
  }

  /// 置信水平 and 可容忍误差率 from which the size of a sample is told.
  public struct Assurance: Hashable, Sendable {
    public var confidence: Ratio
    public var tolerable: Ratio

    public init(confidence: Ratio, tolerable: Ratio) {
      self.confidence = confidence
      self.tolerable = tolerable
    }

    /// 95 % and 5 %.
    public static let usual = Assurance(confidence: .percent(95), tolerable: .percent(5))
  }

  /// Where classes of budgets begin, in 万元; our own choice.
  static let sizeBounds = [ExactDecimal(100), ExactDecimal(500), ExactDecimal(2_000)]
  /// What a project without any signal weighs in a risk-weighted plan: as much as a middling signal.
  static let riskBase = 10
}

extension PlanTerms {
  func request(for frame: [FrameItem]) -> SamplingRequest {
    var rules: [InclusionRule] = includeAbove.map { [.amountFrom($0)] } ?? []
    if !included.isEmpty { rules.append(.named(included.flatMap { Self.ids(of: $0, in: frame) })) }
    return SamplingRequest(method: samplingMethod, extent: samplingExtent(for: frame), mustInclude: rules, seed: seed)
  }

  /// The full ids that a name may mean; the name itself where there is none, so that the plan can say so.
  private static func ids(of name: String, in frame: [FrameItem]) -> [String] {
    let found = frame.filter { $0.id == name || $0.key.project == name }.map(\.id)
    return found.isEmpty ? [name] : found
  }

  private var samplingMethod: SamplingMethod {
    switch method {
    case .random: .simpleRandom
    case .stratified:
      .stratified(by: (strata.isEmpty ? [.department] : strata).map(\.key), allocation: .byCount)
    case .monetary: .monetaryUnit
    case .risk: .riskWeighted(base: Self.riskBase)
    }
  }

  private func samplingExtent(for frame: [FrameItem]) -> SamplingExtent {
    switch extent {
    case .count(let count): return .count(count)
    case .share(let share): return .shareOfItems(share)
    case .money(let share): return .shareOfMoney(share)
    case .needed:
      let needed = RequiredSize(assurance, population: frame.count)
      let size = method == .monetary ? needed.monetary : needed.attribute
      return .count(min(size ?? frame.count, frame.count))
    }
  }
}

extension PlanTerms.Stratum {
  fileprivate var key: StratumKey {
    switch self {
    case .department: .department
    case .size: .amountClass(bounds: PlanTerms.sizeBounds)
    case .category: .category
    }
  }
}

/// How many projects the stated assurance needs when no deviation is expected; `nil` where no number will do.
public struct RequiredSize: Hashable, Sendable {
  /// To say that no larger share of the projects deviates.
  public let attribute: Int?
  /// To say that no larger share of the money does, by monetary units.
  public let monetary: Int?

  public init(_ assurance: PlanTerms.Assurance, population: Int) {
    let risk = 1 - Double(assurance.confidence)
    attribute =
      AttributeSampling(risk: risk)?
      .size(tolerable: assurance.tolerable, expected: .zero, population: max(1, population))?.count
    monetary = MonetarySampling(risk: risk)?.size(tolerable: Double(assurance.tolerable), ratio: 0)
  }
}

extension Ratio {
  static func percent(_ number: Int64) -> Ratio { (try? Ratio(number, over: 100)) ?? .one }
}
