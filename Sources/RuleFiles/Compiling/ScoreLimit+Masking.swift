import ScoringCore

extension ScoreLimit {
  /// Whether this limit leaves another nothing to do: it holds wherever that one holds, and is as strict.
  func masks(_ other: ScoreLimit, bonusMayExceed: Bool) -> Bool {
    switch (effect, other.effect) {
    case (.scoreAtMost(let own), .scoreAtMost(let others)): guard own <= others else { return false }
    case (.gradeAtMost(let own), .gradeAtMost(let others)): guard own >= others else { return false }
    default: return false
    }
    return condition.isAlwaysMet(bonusMayExceed: bonusMayExceed) || condition.covers(other.condition)
  }
}

extension ScoreLimit.Condition {
  fileprivate func isAlwaysMet(bonusMayExceed: Bool) -> Bool {
    guard case .total(let band) = self else { return false }
    let most = bonusMayExceed ? nil : CurveEdge(.one, isIncluded: true)
    return band.covers(ValueBand(from: CurveEdge(.zero, isIncluded: true), to: most))
  }

  fileprivate func covers(_ other: Self) -> Bool {
    switch (self, other) {
    case (.execution(let own), .execution(let others)), (.total(let own), .total(let others)): own.covers(others)
    case (.node(let node, let own), .node(let other, let others)): node == other && own.covers(others)
    case (.event(let own), .event(let others)): own == others
    default: false
    }
  }

  /// Whether the total that it speaks of is never above `most`.
  func keepsTotal(below most: Points, of whole: Points) -> Bool {
    guard case .total(let band) = self, let upper = band.upper?.at,
      let share = try? Ratio(most.tenThousandths, over: whole.tenThousandths)
    else { return false }
    return upper <= share
  }
}

extension ValueBand {
  /// Whether every value of the other band lies in this one.
  fileprivate func covers(_ other: ValueBand) -> Bool {
    let isOpenBelow = lower.map { own in
      other.lower.map { own.at < $0.at || (own.at == $0.at && (own.isIncluded || !$0.isIncluded)) } ?? false
    }
    let isOpenAbove = upper.map { own in
      other.upper.map { own.at > $0.at || (own.at == $0.at && (own.isIncluded || !$0.isIncluded)) } ?? false
    }
    return isOpenBelow ?? true && isOpenAbove ?? true
  }
}
