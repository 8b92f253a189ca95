/// The lines of a page, level or upright ones: each once, though it has two edges, and joined where it was found in pieces.
struct RuledLines {
  struct Line: Hashable {
    /// How far down (level lines) or right (upright ones).
    var position: Int
    /// From where to where.
    var extent: ClosedRange<Int>
  }

  let lines: [Line]

  /// Edges of one line, and of double lines, stand closer than this.
  static let thickness = 40
  /// Ends that are closer than this touch.
  static let gap = 30

  init(_ rules: [PageRule], level: Bool) {
    let pieces = rules.filter { $0.isLevel == level }
      .map { rule in
        level
          ? Line(position: rule.box.top, extent: rule.box.left...max(rule.box.left, rule.box.right))
          : Line(position: rule.box.left, extent: rule.box.top...max(rule.box.top, rule.box.bottom))
      }
      .sorted { ($0.position, $0.extent.lowerBound) < ($1.position, $1.extent.lowerBound) }
    var lines: [Line] = []
    for cluster in Self.clusters(pieces) {
      let position = cluster.reduce(0) { $0 + $1.position } / cluster.count
      var joined: [Line] = []
      for piece in cluster.sorted(by: { $0.extent.lowerBound < $1.extent.lowerBound }) {
        if let last = joined.last, piece.extent.lowerBound <= last.extent.upperBound + Self.gap {
          let end = max(last.extent.upperBound, piece.extent.upperBound)
          joined[joined.count - 1].extent = last.extent.lowerBound...end
        } else {
          joined.append(Line(position: position, extent: piece.extent))
        }
      }
      lines += joined
    }
    self.lines = lines
  }

  private static func clusters(_ sorted: [Line]) -> [[Line]] {
    var clusters: [[Line]] = []
    for line in sorted {
      if let first = clusters.last?.first, line.position - first.position <= thickness {
        clusters[clusters.count - 1].append(line)
      } else {
        clusters.append([line])
      }
    }
    return clusters
  }
}
