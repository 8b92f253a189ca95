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
    for row in header.rows { take(row) { $0 <= 8 ? $0 : max(8, ($0 + 1) / 2) } }
    for row in rows.rows { take(row) { $0 } }
  }

  /// - Parameter wish: what a text of a width wishes for; titles of columns may well take two lines.
  private mutating func take(_ row: [TableGrid.Slot], wish: (Int) -> Int) {
    for slot in row where slot.columnSpan == 1 && !slot.continues && !slot.cell.text.isEmpty {
      let extent = TextExtent(slot.cell.text)
      natural[slot.column] = max(natural[slot.column], min(wish(extent.width), Self.most))
      least[slot.column] = max(least[slot.column], extent.least)
    }
  }

  /// The area and the letters in which every column gets what it cannot do without: smaller letters before a page is turned,
  /// but none that are hard to read.
  func place(in areas: [TypeArea]) -> (TypeArea, TableType) {
    let types = TableType.allCases
    let choices =
      areas.flatMap { area in types.prefix(2).map { (area, $0) } }
      + areas.suffix(1).flatMap { area in types.dropFirst(2).map { (area, $0) } }
    let fitting = choices.first { area, type in
      least.reduce(0) { $0 + $1 * type.column + 2 * type.margin } <= area.width
    }
    return fitting ?? (areas.last ?? PageLayout.landscape.area, .seven)
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
    return Self.levelled(width, wishes: wishes, needs: needs)
  }

  /// What they wish for to those who wish for little, and the same to all others: short texts stay on one line.
  private static func levelled(_ width: Int, wishes: [Int], needs: [Int]) -> [Int] {
    func given(_ level: Int) -> [Int] { zip(wishes, needs).map { max($0.1, min($0.0, level)) } }
    var (low, high) = (0, width)
    while low < high {
      let level = (low + high + 1) / 2
      if given(level).reduce(0, +) <= width { low = level } else { high = level - 1 }
    }
    var widths = given(low)
    let rest = width - widths.reduce(0, +)
    if let longest = wishes.indices.max(by: { wishes[$0] < wishes[$1] }) { widths[longest] += rest }
    return widths
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
