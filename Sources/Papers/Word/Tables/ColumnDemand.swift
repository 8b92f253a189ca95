/// What the texts of a table ask of its columns, in halves of a Chinese character.
struct ColumnDemand {
  private var natural: [Int]
  private var least: [Int]
  private let shares: [Int?]

  /// A longer text takes several lines rather than still more width.
  private static let most = 60

  init(header: TableGrid, rows: TableGrid, columns: [PaperTable.Column]) {
    natural = Array(repeating: 2, count: columns.count)
    least = natural
    shares = columns.map { $0.share.map { max(1, min($0, 10_000)) } }
    for row in header.rows + rows.rows {
      for slot in row where slot.columnSpan == 1 && !slot.continues && !slot.cell.text.isEmpty {
        let extent = TextExtent(slot.cell.text)
        natural[slot.column] = max(natural[slot.column], min(extent.width, Self.most))
        least[slot.column] = max(least[slot.column], extent.least)
      }
    }
  }

  /// Whether every column gets what it cannot do without.
  func fits(_ width: Int, type: TableType) -> Bool {
    least.reduce(0) { $0 + $1 * type.column + 2 * type.margin } <= width
  }

  /// - Returns: widths in the unit of `width`, which they add up to.
  func widths(within width: Int, type: TableType) -> [Int] {
    guard !natural.isEmpty else { return [] }
    let needs = least.map { $0 * type.column + 2 * type.margin }
    let wishes = natural.map { $0 * type.column + 2 * type.margin }
    if shares.allSatisfy({ $0 != nil }) { return Self.divided(width, by: shares.map { $0 ?? 1 }) }
    if shares.contains(where: { $0 != nil }) {
      // Those without a share get what they wish for, as far as two thirds of the table go.
      let given = Self.shrunk(zip(wishes, shares).map { $0.1 == nil ? $0.0 : 0 }, to: width * 2 / 3)
      let shared = Self.divided(width - given.reduce(0, +), by: shares.map { $0 ?? 0 })
      return zip(given, shared).map { $0.0 + $0.1 }
    }
    let (need, wish) = (needs.reduce(0, +), wishes.reduce(0, +))
    if need >= width { return Self.divided(width, by: needs) }
    if wish <= width { return Self.divided(width, by: wishes) }
    // Everyone gets what is needed, and of the rest the more the longer the texts are.
    let rest = Self.divided(width - need, by: zip(wishes, needs).map { max(0, $0.0 - $0.1) })
    return zip(needs, rest).map { $0.0 + $0.1 }
  }

  private static func shrunk(_ wishes: [Int], to most: Int) -> [Int] {
    let sum = wishes.reduce(0, +)
    return sum <= most ? wishes : divided(most, by: wishes)
  }

  /// Whole numbers in proportion to `weights` that add up to `width`.
  private static func divided(_ width: Int, by weights: [Int]) -> [Int] {
    let sum = max(1, weights.reduce(0, +))
    var before = 0
    return weights.map { weight in
      let start = width * before / sum
      before += weight
      return width * before / sum - start
    }
  }
}
