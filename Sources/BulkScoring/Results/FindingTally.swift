import Diagnostics

/// A finding and the row that it is about.
struct PlacedFinding: Sendable {
  let position: RowPosition
  let department: String
  let project: String
  /// Its lines are counted from the row.
  let finding: Finding
  /// Whether the row could not be read at all, which stops a strict run.
  var leavesRowOut = false
}

/// Counts the findings of each code and keeps the first so many of them in the order of the input.
struct FindingTally: Sendable {
  /// The findings of one code.
  struct Kind: Sendable {
    let severity: Severity
    var count = 0
    fileprivate var kept: [PlacedFinding] = []
    /// Only what comes before it is still wanted.
    fileprivate var bound: RowPosition?
  }

  private(set) var kinds: [String: Kind] = [:]
  /// How many findings of a code are kept.
  let limit: Int

  init(limit: Int) {
    self.limit = max(0, limit)
  }

  /// Counts a finding.
  ///
  /// - Returns: whether it is among those that are kept, as far as can be told by now; then it is to be added.
  mutating func counts(_ code: String, _ severity: Severity, at position: RowPosition) -> Bool {
    count(code, severity, by: 1)
    return isWanted(code, at: position)
  }

  /// Counts findings that are not kept.
  mutating func count(_ code: String, _ severity: Severity, by more: Int) {
    kinds[code, default: Kind(severity: severity)].count += more
  }

  /// Whether a finding at a row would be kept.
  func isWanted(_ code: String, at position: RowPosition) -> Bool {
    limit > 0 && (kinds[code]?.bound.map { position < $0 } ?? true)
  }

  mutating func add(_ finding: PlacedFinding) {
    let code = finding.finding.code
    guard var kind = kinds.removeValue(forKey: code) else { return }
    kind.kept.append(finding)
    // Rows come in their order as a rule; then the first ones are already there.
    if kind.kept.count == limit { kind.bound = kind.kept.map(\.position).max() }
    if kind.kept.count >= 2 * max(limit, 64) { prune(&kind) }
    kinds[code] = kind
  }

  mutating func merge(_ other: FindingTally) {
    for (code, kind) in other.kinds {
      var own = kinds.removeValue(forKey: code) ?? Kind(severity: kind.severity)
      own.count += kind.count
      own.kept += kind.kept
      prune(&own)
      kinds[code] = own
    }
  }

  /// The findings that are kept, in the order of the input.
  var kept: [PlacedFinding] {
    kinds.values.flatMap { kind in
      var kind = kind
      prune(&kind)
      return kind.kept
    }
    .sorted(by: Self.isOrderedBefore)
  }

  private func prune(_ kind: inout Kind) {
    kind.kept.sort(by: Self.isOrderedBefore)
    guard kind.kept.count >= limit else { return }
    kind.kept.removeSubrange(limit...)
    kind.bound = kind.kept.last?.position
  }

  private static func isOrderedBefore(_ left: PlacedFinding, _ right: PlacedFinding) -> Bool {
    if left.position != right.position { return left.position < right.position }
    return Finding.isOrderedBefore(left.finding, right.finding)
  }
}
