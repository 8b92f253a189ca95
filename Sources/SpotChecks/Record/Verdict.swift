import ScoringCore

/// What a reviewer found about one indicator, and what was looked at.
public struct Verdict: Hashable, Sendable {
  public var indicator: IndicatorID
  /// 三级指标, for people.
  public var indicatorName: String
  /// 复核完成值; `nil` where the department's own result was confirmed.
  public var actual: String?
  /// 复核得分 that the reviewer wrote, where it is to count: the place inside the band of a level.
  public var score: Points?
  public var adjustments: [Adjustment]
  /// 复核意见
  public var opinion: String
  /// 证据: what the reviewer saw; `nil` leaves what the department named.
  public var evidence: String?
  public var seen: Seen

  public init(
    indicator: IndicatorID,
    indicatorName: String,
    actual: String? = nil,
    score: Points? = nil,
    adjustments: [Adjustment] = [],
    opinion: String = "",
    evidence: String? = nil,
    seen: Seen = Seen()
  ) {
    self.indicator = indicator
    self.indicatorName = indicatorName
    self.actual = actual
    self.score = score
    self.adjustments = adjustments
    self.opinion = opinion
    self.evidence = evidence
    self.seen = seen
  }

  /// Something that is taken off the score, never without a reason.
  public enum Adjustment: Hashable, Sendable {
    /// 核减事项 of the review rules, by its name there.
    case rule(name: String, reason: String)
    /// Points that the reviewer took off at discretion.
    case points(Points, reason: String)

    public var reason: String {
      switch self {
      case .rule(_, let reason), .points(_, let reason): reason
      }
    }
  }

  /// What lay before the reviewer.
  public struct Seen: Hashable, Sendable {
    /// 自评完成值
    public var selfActual: String
    /// 自评得分
    public var selfScore: Points?
    /// The working paper, by the name of its file.
    public var workbook: String
    /// SHA-256 of that file.
    public var workbookDigest: String
    /// SHA-256 over all files of the submission.
    public var submissionDigest: String

    public init(
      selfActual: String = "",
      selfScore: Points? = nil,
      workbook: String = "",
      workbookDigest: String = "",
      submissionDigest: String = ""
    ) {
      self.selfActual = selfActual
      self.selfScore = selfScore
      self.workbook = workbook
      self.workbookDigest = workbookDigest
      self.submissionDigest = submissionDigest
    }
  }
}

/// A verdict that somebody stands for.
public struct ConfirmedVerdict: Hashable, Sendable {
  public let item: ProjectKey
  public let verdict: Verdict
  public let reviewer: String
  public let at: Moment

  public init(item: ProjectKey, verdict: Verdict, reviewer: String, at moment: Moment) {
    self.item = item
    self.verdict = verdict
    self.reviewer = reviewer
    at = moment
  }
}
