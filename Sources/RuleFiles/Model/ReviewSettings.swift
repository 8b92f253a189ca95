import ScoringCore

/// 抽查复核: what the rule file says about choosing projects to review, and about what follows from a review.
public struct ReviewSettings: Hashable, Sendable {
  /// What the file states; anything else has its standard weight.
  public var weights: [RiskSignal: RiskWeight]
  /// By how much the reviewed score may be off, the smallest class first; empty where no classes are made.
  public var deviations: [DeviationClass]

  public init(weights: [RiskSignal: RiskWeight] = [:], deviations: [DeviationClass] = []) {
    self.weights = weights
    self.deviations = deviations
  }

  public subscript(signal: RiskSignal) -> RiskWeight { weights[signal] ?? signal.standard }

  /// The class of a deviation.
  ///
  /// - Parameter deviation: 自评得分 less 复核得分; its sign does not matter.
  /// - Returns: `nil` without classes, and above the last one where that has an end.
  public func deviationClass(of deviation: Points) -> DeviationClass? {
    deviations.first { $0.upTo.map { deviation.tenThousandths.magnitude <= $0.tenThousandths.magnitude } ?? true }
  }
}

/// How many points of risk a signal counts.
public struct RiskWeight: Hashable, Sendable {
  /// For each time that it is found.
  public let points: Int
  /// For all times together.
  public let atMost: Int

  public init(points: Int, atMost: Int? = nil) {
    self.points = points
    self.atMost = atMost ?? points
  }

  public func points(times count: Int) -> Int {
    let (product, overflow) = points.multipliedReportingOverflow(by: max(0, count))
    return overflow ? atMost : min(product, atMost)
  }
}

/// 偏差档次: a class of deviations and what follows from it.
public struct DeviationClass: Hashable, Sendable {
  public let name: String
  /// The largest deviation of this class, itself included; `nil` for anything above the class before.
  public let upTo: Points?
  /// What is taken off the reviewed score where the department scored itself too high.
  public let deduction: Points
  /// The best grade that can still be given where it did.
  public let gradeAtMost: String?
  public let note: RuleNote

  public init(
    name: String,
    upTo: Points?,
    deduction: Points = .zero,
    gradeAtMost: String? = nil,
    note: RuleNote
  ) {
    self.name = name
    self.upTo = upTo
    self.deduction = deduction
    self.gradeAtMost = gradeAtMost
    self.note = note
  }
}
