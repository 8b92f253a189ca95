import OfficeFiles
import ScoringCore

/// A plan with the projects that it has chosen. It can be made again at any time from what is on record.
public struct PlannedSample: Sendable {
  public let year: Int
  public let terms: PlanTerms
  /// In the order of their ids.
  public let frame: [FrameItem]
  public let plan: SamplingPlan
  public let identity: PlanIdentity
  public let required: RequiredSize
  /// In the order of their ids.
  public let chosen: [Chosen]

  public struct Chosen: Hashable, Sendable {
    public let item: FrameItem
    public let reason: SelectionReason
    public let probability: Ratio
    /// Empty where there are no strata.
    public let stratum: String
  }

  public init(year: Int, frame: [FrameItem], terms: PlanTerms) throws(SamplingProblem) {
    let frame = frame.sorted { $0.id < $1.id }
    let population = try SamplingPopulation(frame.map(\.samplingItem))
    let plan = try SamplingPlan(of: population, terms.request(for: frame))
    let byID = Dictionary(frame.map { ($0.id, $0) }) { first, _ in first }
    self.year = year
    self.terms = terms
    self.frame = frame
    self.plan = plan
    required = RequiredSize(terms.assurance, population: frame.count)
    chosen = plan.chosen.compactMap { choice in
      byID[choice.item.id].map { item in
        Chosen(
          item: item,
          reason: choice.reason,
          probability: choice.probability,
          stratum: choice.frame.map { plan.frames[$0].stratum } ?? ""
        )
      }
    }
    identity = PlanIdentity(
      id: Self.id(year, frame, terms),
      algorithm: plan.algorithm.id,
      version: String(plan.algorithm.version),
      seed: terms.seed
    )
  }

  /// Of the terms and of everything that the draw depends on: who draws the same has the same.
  private static func id(_ year: Int, _ frame: [FrameItem], _ terms: PlanTerms) -> String {
    let algorithm = SamplingAlgorithm.current
    let lines =
      ["\(algorithm.id) \(algorithm.version)"] + terms.settings.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
      + frame.map { "\($0.id)\t\($0.budget?.text ?? "")\t\($0.category)\t\($0.risk)" }
    return "\(year)-" + SHA256.hexDigest(of: Array(lines.joined(separator: "\n").utf8)).prefix(12)
  }
}
