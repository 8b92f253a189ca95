/// Tables that are cut into parts though they have few rows: each row ends with a long note.
enum LargeTable {
  /// - Parameter note: how many bytes each note has.
  static func bytes(_ rows: [TableRow], note count: Int) -> [UInt8] {
    bytes(cells: rows.map(\.cells), under: TableRow.header, note: count)
  }

  static func bytes(cells rows: [[String]], under header: [String], note count: Int) -> [UInt8] {
    let header = header + ["备注"]
    let form = TableForm(header: header, order: Array(header.indices))
    let note = [UInt8](repeating: 0x78, count: count)
    let rest = form.bytes(cells: rows.map { $0 + [""] })
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rest.count + rows.count * count)
    var wasComma = false
    for byte in rest {
      // Nothing but the empty note stands between a comma and the end of a line.
      if byte == 0x0A, wasComma { bytes += note }
      bytes.append(byte)
      wasComma = byte == 0x2C
    }
    return bytes
  }

  static func bytes(_ rows: [TableRow], megabytes: Int) -> [UInt8] {
    bytes(rows, note: (megabytes << 20) / rows.count)
  }
}
