/// What comes after the method: a person's score, and what is taken off.
extension IndicatorRule {
  /// Takes the score that a person gave, as far as the policy allows; a share outside 0…1 never counts.
  func takeHandScore(_ share: Ratio?, isLevel: Bool, _ earning: inout Earning) {
    if policies.handScore == .decides, !isLevel {
      guard let share, share >= .zero, share <= .one else {
        earning = Earning(nil, .noHandScore)
        return
      }
      earning = Earning(share, .byHand)
      return
    }
    guard let share, let rate = earning.rate, !isLevel, share >= .zero, share <= .one else { return }
    let mayCount =
      switch policies.handScore {
      case .levels, .decides: isUnlocked(earning) && share < rate
      case .mayLower: share < rate
      case .whenMissed: rate < .one || (isUnlocked(earning) && share < rate)
      }
    if mayCount {
      earning.rate = share
      earning.reason = .byHand
    }
  }

  /// An actual far above its target may be scored lower by hand, where the policy says so.
  private func isUnlocked(_ earning: Earning) -> Bool {
    earning.reason == .overAchieved && policies.overAchievement?.action == .byHand
  }

  func reduce(_ earning: inout Earning, by reduction: Reduction) {
    guard !reduction.isNone, let rate = earning.rate else { return }
    do throws(ArithmeticFault) {
      earning.rate = try rate.multiplied(by: reduction.kept)
      earning.deduction = try earning.deduction.adding(reduction.points)
    } catch {
      earning = Earning(nil, .overflow)
    }
  }
}
