/// Rows that only add up the others; forms have them at the end.
package enum TotalRow {
  private static let labels: Set = ["合计", "总计", "小计", "总分", "总分合计", "total", "sum"]

  package static func label(among cells: [Cell]) -> Cell? {
    cells.first { labels.contains(Blanks.removed(from: $0.text).lowercased()) }
  }
}
