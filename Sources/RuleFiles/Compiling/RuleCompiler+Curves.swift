import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  /// - Returns: `nil` when it is not written or wrong; what is wrong was reported.
  mutating func curve(_ node: YAMLNode?) -> ScoringCurve? {
    guard let node else { return nil }
    if let word: CurveWord = choice(node) { return word.curve }
    let whole = outOf(node)
    if let written = node[.proportionalFrom] { return threshold(written) }
    if let written = node[.tiers] ?? node[.pieces] { return pieces(written, outOf: whole) }
    if let written = node[.steps] { return steps(written, outOf: whole) }
    return node[.tolerance].flatMap { tolerance($0, outOf: whole) }
  }

  /// The points of the indicator that the scores of a curve are written for.
  private mutating func outOf(_ node: YAMLNode) -> Points? {
    guard let written = node[.outOf], let whole = points(written) else { return nil }
    if whole == .zero { log.report(.nothingToEarn, at: written.place) }
    return whole > .zero ? whole : nil
  }

  /// A rate that is written as such or as a score out of the whole.
  mutating func rate(of node: YAMLNode, outOf whole: Points?) -> Ratio? {
    guard let written = node[.score] else { return rate(node[.rate]) }
    guard let score = points(written) else { return nil }
    guard let whole else {
      log.report(.optionMissing("out-of", by: "score"), at: written.place)
      return nil
    }
    guard score <= whole else {
      log.report(.outOfRange(written: written.text ?? "", from: "0", to: whole.text), at: written.place)
      return nil
    }
    return try? Ratio(score.tenThousandths, over: whole.tenThousandths)
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

  private mutating func pieces(_ list: YAMLNode, outOf whole: Points?) -> ScoringCurve? {
    guard let elements = list.elements else { return nil }
    guard !elements.isEmpty else {
      log.report(.emptyList, at: list.place)
      return nil
    }
    let bands = elements.map { self.band($0, standingFor: $0) }
    let rates = elements.map { self.rates($0, outOf: whole) }
    guard bands.allSatisfy({ $0 != nil }), let sorted = joined(bands.compactMap(\.self)) else { return nil }
    guard reportOpenEnds(sorted), rates.allSatisfy({ $0 != nil }) else { return nil }
    var isRight = true
    let pieces = sorted.compactMap { band -> CurvePiece? in
      guard let rates = self.rates(band.node, outOf: whole) else { return nil }
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

  private mutating func rates(_ node: YAMLNode, outOf whole: Points?) -> (lower: Ratio, upper: Ratio)? {
    guard let slope = node[.rate], slope.entries != nil else { return rate(of: node, outOf: whole).map { ($0, $0) } }
    guard let lower = rate(slope[.from]), let upper = rate(slope[.to]) else { return nil }
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
}
