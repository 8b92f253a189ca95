import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  /// Reads the ends of a band.
  ///
  /// - Parameter node: the mapping with `from` or `above`, `to` or `below`.
  /// - Returns: `nil` when an end cannot be read or the band holds nothing.
  mutating func band(_ node: YAMLNode, standingFor owner: YAMLNode) -> Band? {
    guard node.entries != nil else { return nil }
    guard let lower = end(of: node, included: .from, excluded: .above),
      let upper = end(of: node, included: .to, excluded: .below)
    else { return nil }
    if let low = lower.edge, let high = upper.edge {
      let isPoint = low.at == high.at && low.isIncluded && high.isIncluded
      guard low.at < high.at || isPoint else {
        log.report(.emptyBand, at: node.place)
        return nil
      }
    }
    return Band(lower: lower.edge, upper: upper.edge, place: node.place, node: owner)
  }

  /// One end; the edge is `nil` when the end is open, the whole result when it cannot be read.
  private mutating func end(
    of node: YAMLNode,
    included: RuleKey,
    excluded: RuleKey
  ) -> (edge: CurveEdge?, Void)? {
    if node[included] != nil, let second = node[excluded] {
      log.report(.twoEnds(included.rawValue, excluded.rawValue), at: second.place)
      return nil
    }
    guard let written = node[included] ?? node[excluded] else { return (nil, ()) }
    guard let at = ratio(written) else { return nil }
    return (CurveEdge(at, isIncluded: node[included] != nil), ())
  }

  /// Sorts bands from the lowest up and reports where two of them meet with a gap or an overlap.
  ///
  /// - Returns: `nil` when they do not meet everywhere.
  mutating func joined(_ bands: [Band]) -> [Band]? {
    let sorted = bands.sorted { $0.isBelow($1) }
    var isJoined = true
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      guard let problem = Self.problem(between: left, and: right) else { continue }
      isJoined = false
      let (earlier, later) = left.place < right.place ? (left, right) : (right, left)
      log.report(problem, at: later.place, against: earlier.place)
    }
    return isJoined ? sorted : nil
  }

  private static func problem(between left: Band, and right: Band) -> RuleProblem? {
    guard let upper = left.upper else { return .overlap(at: (right.lower?.at ?? .zero).percentText) }
    guard let lower = right.lower else { return .overlap(at: upper.at.percentText) }
    if upper.at < lower.at { return .gap(at: "\(upper.at.percentText)–\(lower.at.percentText)") }
    if upper.at > lower.at { return .overlap(at: "\(lower.at.percentText)–\(upper.at.percentText)") }
    switch (upper.isIncluded, lower.isIncluded) {
    case (true, true): return .overlap(at: upper.at.percentText)
    case (false, false): return .gap(at: upper.at.percentText)
    default: return nil
    }
  }
}
