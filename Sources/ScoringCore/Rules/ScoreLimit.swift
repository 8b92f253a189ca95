/// 门槛、否决、封顶: what a score may not exceed when something else is the case.
public struct ScoreLimit: Hashable, Sendable {
  public var condition: Condition
  public var effect: Effect

  public init(when condition: Condition, _ effect: Effect) {
    self.condition = condition
    self.effect = effect
  }

  public enum Condition: Hashable, Sendable {
    /// The budget execution rate lies in the band. Never holds where there is no such rate.
    case execution(ValueBand)
    /// The share of its points that a node earned lies in the band.
    case node(Int, ValueBand)
    /// The share of the points that the whole earned, before any limit, lies in the band.
    case total(ValueBand)
    /// Something that the rule set names has happened, such as forged evidence.
    case event(Int)
  }

  public enum Effect: Hashable, Sendable {
    case scoreAtMost(Points)
    /// The index of the best grade that can still be given.
    case gradeAtMost(Int)
  }
}

/// A band of values with or without ends.
public struct ValueBand: Hashable, Sendable {
  public let lower: CurveEdge?
  public let upper: CurveEdge?

  public init(from lower: CurveEdge?, to upper: CurveEdge?) {
    self.lower = lower
    self.upper = upper
  }

  public func contains(_ value: Ratio) -> Bool {
    CurvePiece(from: lower, to: upper, rate: .zero).contains(value)
  }
}
