/// How one kind of target is scored: what is measured and what the measure earns.
public struct ScoringMethod: Hashable, Sendable {
  public let measure: Measure
  public let curve: ScoringCurve

  public init(measure: Measure, curve: ScoringCurve) {
    self.measure = measure
    self.curve = curve
  }
}

/// The kinds of target that a rule set tells apart.
public enum TargetKind: String, Hashable, Sendable, CaseIterable {
  case atLeast = "at-least"
  case moreThan = "more-than"
  case atMost = "at-most"
  case lessThan = "less-than"
  case equalTo = "equal-to"
  case range
  case deadline
  case level
  case yesNo = "yes-no"
  case checklist
  case ratings

  public init(_ comparator: Comparator) {
    self =
      switch comparator {
      case .atLeast: .atLeast
      case .moreThan: .moreThan
      case .atMost: .atMost
      case .lessThan: .lessThan
      case .equalTo: .equalTo
      }
  }
}

/// The method for each kind of target that is measured as a number; the other kinds earn their rate directly.
public struct MethodTable: Hashable, Sendable {
  public var atLeast: ScoringMethod
  public var moreThan: ScoringMethod
  public var atMost: ScoringMethod
  public var lessThan: ScoringMethod
  public var equalTo: ScoringMethod
  /// Inside the range is full attainment; outside, the distance to the nearer end is measured as a ratio.
  public var range: ScoringMethod
  public var deadline: ScoringMethod

  public init(
    atLeast: ScoringMethod = ScoringMethod(measure: .ratio, curve: .proportional),
    moreThan: ScoringMethod = ScoringMethod(measure: .ratio, curve: .proportional),
    atMost: ScoringMethod = ScoringMethod(measure: .reverseRatio, curve: .proportional),
    lessThan: ScoringMethod = ScoringMethod(measure: .reverseRatio, curve: .proportional),
    equalTo: ScoringMethod = ScoringMethod(measure: .ratio, curve: .proportional),
    range: ScoringMethod = ScoringMethod(measure: .closeness, curve: .proportional),
    deadline: ScoringMethod = ScoringMethod(measure: .daysLate, curve: .noneAboveZero)
  ) {
    self.atLeast = atLeast
    self.moreThan = moreThan
    self.atMost = atMost
    self.lessThan = lessThan
    self.equalTo = equalTo
    self.range = range
    self.deadline = deadline
  }

  /// `nil` for the kinds that are not measured as a number.
  public subscript(kind: TargetKind) -> ScoringMethod? {
    switch kind {
    case .atLeast: atLeast
    case .moreThan: moreThan
    case .atMost: atMost
    case .lessThan: lessThan
    case .equalTo: equalTo
    case .range: range
    case .deadline: deadline
    case .level, .yesNo, .checklist, .ratings: nil
    }
  }
}
