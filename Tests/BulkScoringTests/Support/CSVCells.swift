/// A reader of comma-separated text as RFC 4180 has it, and nothing more: for what the program writes.
enum CSVCells {
  static func rows(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func text(_ cell: [UInt8]) -> String { String(decoding: cell, as: UTF8.self) }
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted {
        if byte == 0x22, index + 1 < bytes.count, bytes[index + 1] == 0x22 {
          cell.append(byte)
          index += 1
        } else if byte == 0x22 {
          isQuoted = false
        } else {
          cell.append(byte)
        }
      } else {
        switch byte {
        case 0x22: isQuoted = true
        case 0x2C:
          row.append(text(cell))
          cell = []
        case 0x0A:
          rows.append(row + [text(cell)])
          (row, cell) = ([], [])
        case 0x0D: break
        default: cell.append(byte)
        }
      }
      index += 1
    }
    return rows
  }
}
