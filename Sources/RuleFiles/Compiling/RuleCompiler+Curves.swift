import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  /// - Returns: `nil` when it is not written or wrong; what is wrong was reported.
  mutating func curve(_ node: YAMLNode?) -> ScoringCurve? {
    guard let node else { return nil }
    if let word: CurveWord = choice(node) { return word.curve }
    guard let entry = node.entries?.first, let key = RuleKey(rawValue: entry.key) else { return nil }
    switch key {
    case .proportionalFrom: return threshold(entry.value)
    case .tiers, .pieces: return pieces(entry.value)
    case .steps: return steps(entry.value)
    default: return nil
    }
  }

  private mutating func threshold(_ node: YAMLNode) -> ScoringCurve? {
    guard let threshold = rate(node) else { return nil }
    do throws(CurveFault) {
      return try .proportional(aboveThreshold: threshold)
    } catch {
      log.report(.thresholdTooHigh, at: node.place)
      return nil
    }
  }

  private mutating func pieces(_ list: YAMLNode) -> ScoringCurve? {
    guard let elements = list.elements else { return nil }
    guard !elements.isEmpty else {
      log.report(.emptyList, at: list.place)
      return nil
    }
    let bands = elements.map { self.band($0, standingFor: $0) }
    let rates = elements.map { self.rates($0[.rate]) }
    guard bands.allSatisfy({ $0 != nil }), let sorted = joined(bands.compactMap(\.self)) else { return nil }
    guard reportOpenEnds(sorted), rates.allSatisfy({ $0 != nil }) else { return nil }
    var isRight = true
    let pieces = sorted.compactMap { band -> CurvePiece? in
      guard let rates = self.rates(band.node[.rate]) else { return nil }
      if rates.lower != rates.upper, band.lower == nil || band.upper == nil {
        log.report(.endlessSlope, at: (band.node[.rate] ?? band.node).place)
        isRight = false
      }
      return CurvePiece(from: band.lower, to: band.upper, rate: rates.lower, risingTo: rates.upper)
    }
    guard isRight else { return nil }
    // Everything that the curve refuses was refused above, with its place.
    do throws(CurveFault) { return try ScoringCurve(pieces) } catch { return nil }
  }

  private func rates(_ node: YAMLNode?) -> (lower: Ratio, upper: Ratio)? {
    guard let node else { return nil }
    if node.entries == nil { return rate(node).map { ($0, $0) } }
    guard let lower = rate(node[.from]), let upper = rate(node[.to]) else { return nil }
    return (lower, upper)
  }

  /// - Returns: whether the lowest band reaches down without end and the highest up.
  private mutating func reportOpenEnds(_ sorted: [Band]) -> Bool {
    var isRight = true
    if let first = sorted.first, first.lower != nil {
      log.report(.openEnd(upwards: false), at: first.place)
      isRight = false
    }
    if let last = sorted.last, last.upper != nil {
      log.report(.openEnd(upwards: true), at: last.place)
      isRight = false
    }
    return isRight
  }

  private mutating func steps(_ node: YAMLNode) -> ScoringCurve? {
    guard let base = ratio(node[.base]), let step = ratio(node[.every]), let deduction = rate(node[.deduct]),
      let partial: PartialStep = choice(node[.partial])
    else { return nil }
    do throws(StepFault) {
      return try .stepsDown(from: base, every: step, costing: deduction, partial: partial)
    } catch {
      switch error {
      case .notAboveZero:
        let place = (step > .zero ? node[.deduct] : node[.every])?.place
        log.report(.stepNotAboveZero, at: place ?? node.place)
      case .tooManySteps: log.report(.tooManySteps, at: (node[.every] ?? node).place)
      }
      return nil
    }
  }
}
