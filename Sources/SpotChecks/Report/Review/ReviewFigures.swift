import Diagnostics
import RuleFiles
import ScoringCore

/// Everything that is told about a review, in figures: every paper takes its numbers from here.
public struct ReviewFigures: Sendable {
  public let header: ReviewHeader
  /// `nil` where the plan on record could not be drawn again.
  public let sample: PlannedSample?
  /// How many projects the plan has chosen.
  public let planned: Int
  public let departments: [DepartmentFigures]
  /// The settled ones, the largest deviation first.
  public let projects: [ProjectFigures]
  public let overview: ReviewOverview
  /// The projects about which reviewers differ, and those that nobody has reviewed yet, with their departments.
  public let disputed: [String]
  /// Those that were reviewed and have no score all the same.
  public let unscorable: [String]
  public let open: [String]
  public let classes: [DeviationClass]
  public let distribution: DeviationDistribution?
  /// How many projects have both scores, that of the department and the verified one.
  public let compared: Int
  /// How both go together; `nil` for fewer projects than ``fewestCompared``, and where one of them does not vary.
  public let pearson: Double?
  public let spearman: Double?
  /// `nil` where the plan is not known.
  public let estimate: MeanEstimate?
  /// The departments whose submissions have changed since the plan was made.
  public let changed: [String]
  /// The review rules by which was scored, where they are not those of the plan any more.
  public let otherRules: RuleIdentity?
  /// Empty for fewer projects than ``fewestCompared``.
  public let signals: [SignalPrediction]
  public let kinds: [FindingKind]

  /// From so many projects on it is told how figures go together: two always lie on a line, and a few nearly do.
  public static let fewestCompared = 10

  /// A reviewed project with what is known of it besides.
  public struct ProjectFigures: Sendable {
    /// From 1 on; equal deviations share a rank, and without one there is none.
    public let rank: Int?
    public let departmentName: String
    public let review: ReviewedProject
    public let risk: Int
    public let signals: [RiskSignal]
  }

  /// The settled projects of a department.
  public struct DepartmentFigures: Sendable {
    public let key: String
    public let name: String
    public let projects: Int
    public let budget: ExactDecimal?
    /// As the rules combine projects; `nil` where one of the projects has no such score, or is not settled.
    public let selfScore: Points?
    public let recomputed: Points?
    public let reviewed: Points?

    public var deviation: Points? {
      guard let selfScore, let reviewed else { return nil }
      return try? selfScore.subtracting(reviewed)
    }
  }

  /// - Parameters:
  ///   - frame: everything that could have been chosen.
  ///   - planned: how many projects the plan has chosen.
  ///   - grades: of the review rules, the best first; `classes` likewise.
  ///   - changed: departments whose submissions have changed since the plan was made.
  ///   - rules: the review rules as they are now.
  public init(
    header: ReviewHeader,
    sample: PlannedSample?,
    frame: [FrameItem],
    planned: Int,
    departments reviews: [ReviewedDepartment],
    grades: [String],
    classes: [DeviationClass],
    changed: [String] = [],
    rules: RuleIdentity? = nil
  ) {
    let items = Dictionary(frame.map { ($0.key, $0) }) { first, _ in first }
    let settled = reviews.flatMap { department in
      department.projects.filter(\.isSettled).map { (name: department.name, review: $0) }
    }
    let ranked = DeviationRanking.ranked(settled, by: \.review.deviation, then: \.review.key)
    let projects = ranked.map { rank, entry in
      let item = items[entry.review.key]
      return ProjectFigures(
        rank: rank,
        departmentName: entry.name,
        review: entry.review,
        risk: item?.risk ?? 0,
        signals: item?.signals ?? []
      )
    }
    self.header = header
    self.sample = sample
    self.planned = planned
    self.projects = projects
    self.classes = classes
    self.changed = changed
    otherRules = rules?.digest == header.rules.digest ? nil : rules
    disputed = Self.names(in: reviews) { $0.state == .disputed }
    unscorable = Self.names(in: reviews) { $0.state == .unscorable }
    open = Self.names(in: reviews) { $0.state == .open }
    departments = reviews.compactMap(DepartmentFigures.init)
    overview = ReviewOverview(
      population: frame.map(\.budget),
      projects.map(\.review),
      grades: grades,
      classes: classes.map(\.name)
    )
    let deviations = projects.compactMap { project in
      project.review.deviation.map { (id: project.review.key.description, value: $0.decimal, signals: project.signals) }
    }
    distribution = DeviationDistribution(deviations.map(\.value), bounds: Self.bounds(of: classes))
    let pairs = projects.compactMap { project -> (Double, Double)? in
      guard let selfScore = project.review.selfScore, let verified = project.review.verified else { return nil }
      return (Double(selfScore.decimal), Double(verified.decimal))
    }
    let areEnough = pairs.count >= Self.fewestCompared
    compared = pairs.count
    pearson = areEnough ? Correlation.pearson(pairs) : nil
    spearman = areEnough ? Correlation.spearman(pairs) : nil
    estimate = sample?.plan.meanDeviation(Dictionary(deviations.map { ($0.id, $0.value) }) { first, _ in first })
    let observed = deviations.map { (Set($0.signals.map(\.wording.chinese)), Double($0.value)) }
    signals = areEnough ? SignalPrediction.all(observed) : []
    kinds = FindingKind.kinds(in: projects)
  }

  private static func names(in reviews: [ReviewedDepartment], where isMeant: (ReviewedProject) -> Bool) -> [String] {
    reviews.flatMap { department in department.projects.filter(isMeant).map { "\(department.name)“\($0.name)”" } }
  }

  /// Deviations below zero stand apart from those that are small: they are not what is looked for.
  private static func bounds(of classes: [DeviationClass]) -> [ExactDecimal] {
    [.zero] + classes.compactMap { $0.upTo?.decimal }
  }

  /// The shares of the projects and the money that were reviewed.
  public var coverage: (projects: String, money: String) {
    (FigureText.coverage(overview.shareOfProjects), FigureText.coverage(overview.shareOfMoney))
  }
}

extension ReviewFigures.DepartmentFigures {
  fileprivate init?(_ department: ReviewedDepartment) {
    let settled = department.projects.filter(\.isSettled)
    guard !settled.isEmpty else { return nil }
    let isWhole = settled.count == department.projects.count
    let only = settled.count == 1 ? settled.first : nil
    key = department.key
    name = department.name
    projects = settled.count
    budget = ReviewOverview.Extent(settled.map(\.budget)).budget
    selfScore = only?.selfScore ?? (isWhole ? department.selfScore : nil)
    recomputed = only?.recomputed ?? (isWhole ? department.recomputed : nil)
    reviewed = only?.reviewed ?? (isWhole ? department.reviewed : nil)
  }
}
