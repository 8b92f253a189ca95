/// Names of cells such as `AB12` and of ranges such as `A1:B3`.
enum CellReference {
  static let mostColumns = 16_384

  /// - Returns: the column, 0-based.
  static func column(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var column = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"): column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
      default: return column > 0 ? column - 1 : nil
      }
      if column > mostColumns { return nil }
    }
    return nil
  }

  /// - Returns: row and column, 0-based.
  static func cell(_ text: Substring) -> (row: Int, column: Int)? {
    let bytes = text.utf8.filter { $0 != UInt8(ascii: "$") }
    return bytes.withUnsafeBufferPointer { bytes in
      guard let column = column(bytes) else { return nil }
      let digits = UnsafeBufferPointer(
        rebasing: bytes[(bytes.firstIndex { $0 <= UInt8(ascii: "9") } ?? bytes.endIndex)...]
      )
      guard let row = WholeNumber.read(digits), row > 0 else { return nil }
      return (row - 1, column)
    }
  }

  static func range(_ text: String) -> SheetCells.Merge? {
    let ends = text.split(separator: ":")
    guard ends.count == 2, let first = cell(ends[0]), let last = cell(ends[1]), first.row <= last.row,
      first.column <= last.column
    else { return nil }
    return SheetCells.Merge(rows: first.row...last.row, columns: first.column...last.column)
  }
}
