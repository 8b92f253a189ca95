/// The records of an Enhanced Metafile as they are written, counted on the way.
///
/// - Source: [MS-EMF] Enhanced Metafile Format, 2.3
struct MetafileRecords {
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0

  enum Kind: UInt32 {
    case header = 1
    case polyline = 4
    case polyPolyline = 7
    case windowExtent = 9
    case windowOrigin = 10
    case viewportExtent = 11
    case viewportOrigin = 12
    case endOfFile = 14
    case mapMode = 17
    case backgroundMode = 18
    case textAlignment = 22
    case textColour = 24
    case selectObject = 37
    case createBrush = 39
    case ellipse = 42
    case rectangle = 43
    case createFont = 82
    case textOut = 84
    case createPen = 95
  }

  mutating func add(_ kind: Kind, _ fields: [UInt32]) {
    append(kind.rawValue)
    append(UInt32(8 + 4 * fields.count))
    for field in fields { append(field) }
    count += 1
  }

  /// With a field that is of other than four bytes behind the others; it is filled up to four.
  mutating func add(_ kind: Kind, _ fields: [UInt32], _ tail: [UInt8], then last: [UInt32] = []) {
    let padding = (4 - tail.count % 4) % 4
    append(kind.rawValue)
    append(UInt32(8 + 4 * fields.count + tail.count + padding + 4 * last.count))
    for field in fields { append(field) }
    bytes += tail
    bytes += Array(repeating: 0, count: padding)
    for field in last { append(field) }
    count += 1
  }

  /// Writes over what is known only at the end.
  mutating func set(_ value: UInt32, at offset: Int) {
    for index in 0..<4 { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> UInt32(8 * index)) }
  }

  private mutating func append(_ value: UInt32) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }
}
