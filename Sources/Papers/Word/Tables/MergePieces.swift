/// Cells that reach down over many rows, cut so that their text can be read on every page: Word shows it only where such a
/// cell begins, and LibreOffice becomes slow over long ones.
struct MergePieces {
  /// About a page of rows.
  static let longest = 25

  /// How many rows of the piece are still to come, by column, and how long pieces are.
  private var open: [Int: (left: Int, length: Int)] = [:]

  /// What a cell is in its row.
  enum Role {
    case single
    case start
    case goesOn
  }

  mutating func role(of slot: TableGrid.Slot) -> Role {
    guard slot.rowSpan > 1 else { return .single }
    guard slot.continues, let piece = open[slot.column] else {
      let pieces = (slot.rowSpan + Self.longest - 1) / Self.longest
      let length = (slot.rowSpan + pieces - 1) / pieces
      open[slot.column] = (length - 1, length)
      return .start
    }
    guard piece.left > 0 else {
      open[slot.column] = (piece.length - 1, piece.length)
      return .start
    }
    open[slot.column] = (piece.left - 1, piece.length)
    return .goesOn
  }
}
