/// Finds the tables that a page draws with lines.
enum PageGrids {
  /// More lines than this make no table but a picture.
  private static let lineLimit = 1500

  /// From top to bottom.
  static func find(_ rules: [PageRule], among words: [PageWord]) -> [PageGrid] {
    let lines = RuleFilter(words).lines(among: rules)
    let level = RuledLines(lines, level: true).lines
    let upright = RuledLines(lines, level: false).lines
    guard level.count <= lineLimit, upright.count <= lineLimit else { return [] }
    var groups = DisjointGroups(count: level.count + upright.count)
    for (index, line) in level.enumerated() {
      for (other, crossing) in upright.enumerated() where touch(line, crossing) {
        groups.join(index, level.count + other)
      }
    }
    let byGroup = Dictionary(grouping: 0..<(level.count + upright.count)) { groups.root(of: $0) }
    return byGroup.values
      .compactMap { members in
        PageGrid(
          level: members.filter { $0 < level.count }.map { level[$0] },
          upright: members.filter { $0 >= level.count }.map { upright[$0 - level.count] }
        )
      }
      .sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }
  }

  private static func touch(_ level: RuledLines.Line, _ upright: RuledLines.Line) -> Bool {
    let gap = RuledLines.gap
    return level.extent.lowerBound - gap <= upright.position && upright.position <= level.extent.upperBound + gap
      && upright.extent.lowerBound - gap <= level.position && level.position <= upright.extent.upperBound + gap
  }
}
