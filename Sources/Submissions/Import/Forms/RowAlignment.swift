import Diagnostics
import OfficeFiles

/// Finds the columns of a row in a table without a grid, where a merged cell may have cost the row a cell.
///
/// The row is tried as it stands and with one empty cell put in at each place; the reading in which most cells hold what
/// their column asks for is taken. On equal footing the one that moves fewest cells wins.
struct RowAlignment {
  let header: IndicatorHeader
  /// What the rows read so far have as 指标值确定依据.
  var knownBases: Set<String> = []

  struct Reading {
    let cells: [FormColumn: DocumentCell]
    /// Whether an empty cell had to be put in.
    let isDisplaced: Bool
  }

  func read(_ row: DocumentRow) -> Reading {
    let plain = assign(row, insertingAt: nil)
    var best = (cells: plain, score: score(plain, in: row, insertedAt: nil), isDisplaced: false)
    let last = (row.cells.lastIndex { !$0.text.isEmpty } ?? 0)
    // A cell may only be put in where that does not push a text over the edge.
    guard last + 1 < header.width else { return Reading(cells: plain, isDisplaced: false) }
    for position in (0...last).reversed() {
      let cells = assign(row, insertingAt: position)
      let score = score(cells, in: row, insertedAt: position)
      if score > best.score { best = (cells, score, cells != plain) }
    }
    return Reading(cells: best.cells, isDisplaced: best.isDisplaced)
  }

  private func assign(_ row: DocumentRow, insertingAt gap: Int?) -> [FormColumn: DocumentCell] {
    var cells: [FormColumn: DocumentCell] = [:]
    for (index, cell) in row.cells.enumerated() where !cell.text.isEmpty {
      let position = gap.map { index >= $0 ? index + 1 : index } ?? index
      guard let column = header.column(at: position) else { continue }
      cells[column] = cell
    }
    return cells
  }

  private func score(_ cells: [FormColumn: DocumentCell], in row: DocumentRow, insertedAt gap: Int?) -> Int {
    let filled = row.cells.count { !$0.text.isEmpty }
    var score = gap == nil ? 1 : 0
    // What stands under no header belongs somewhere else, unless it is the form's own label before the first column.
    score -= 3 * max(0, filled - cells.count - 1)
    score += labelScore(cells)
    score += nameScore(cells)
    // A label that no column takes has lost its place.
    let taken = Set(cells.values.map(\.columns))
    score -= 4 * row.cells.count { IndicatorVocabulary.isCategory($0.text) && !taken.contains($0.columns) }
    for column in [FormColumn.target, .periodTarget] where header.positions[column] != nil {
      score += valueScore(cells[column]?.text, isDisplaced: gap != nil)
    }
    if let basis = cells[.basis]?.text {
      score += knownBases.contains(basis) ? 3 : Self.statesQuantity(basis) ? -2 : 1
    }
    return score
  }

  /// Where labels stand for the first time in a row, the indicator may have the name of its subcategory.
  private func nameScore(_ cells: [FormColumn: DocumentCell]) -> Int {
    guard let name = cells[.name]?.text else { return cells[.target] == nil ? 0 : -4 }
    return IndicatorVocabulary.isSubcategory(name) && cells[.subcategory] == nil && cells[.category] == nil ? -4 : 1
  }

  private func labelScore(_ cells: [FormColumn: DocumentCell]) -> Int {
    var score = 0
    if let category = cells[.category]?.text {
      score += IndicatorVocabulary.isCategory(category) ? 4 : -4
      if cells[.subcategory] == nil { score -= 2 }
    }
    if let subcategory = cells[.subcategory]?.text {
      score += IndicatorVocabulary.isSubcategory(subcategory) ? 4 : 0
    }
    return score
  }

  /// Words may be a target where they stand, but are no reason to move a row.
  private func valueScore(_ text: String?, isDisplaced: Bool) -> Int {
    guard let text else { return -2 }
    if knownBases.contains(text) { return -3 }
    return Self.statesQuantity(text) ? 2 : isDisplaced ? -2 : 0
  }

  static func statesQuantity(_ text: String) -> Bool {
    switch NotationReader.target(text).reading {
    case .quantity, .range, .date, .multiple, .yesNo: true
    case .qualitative, .none: false
    }
  }
}
