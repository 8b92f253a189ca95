/// What an indicator earns before its points are known.
struct Earning {
  /// The share of its points, 0…1; `nil` when it cannot be scored.
  var rate: Ratio?
  var reason: ReasonCode
  /// Points taken off afterwards.
  var deduction = Points.zero

  init(_ rate: Ratio?, _ reason: ReasonCode) {
    self.rate = rate
    self.reason = reason
  }

  /// The plain reason for the rate.
  init(_ rate: Ratio) {
    self.init(rate, ReasonCode(earning: rate))
  }
}
