/// The departments from one on, up to another that is none of them, in the order of their codes.
struct DepartmentRange: Sendable {
  let first: [UInt8]
  /// `nil` where nothing comes behind.
  let end: [UInt8]?

  /// Whether two departments, and all between them, are among these.
  func contains(_ low: CellKey, _ high: CellKey) -> Bool {
    Self.compare(low, first) >= 0 && (end.map { Self.compare(high, $0) < 0 } ?? true)
  }

  private static func compare(_ code: CellKey, _ other: [UInt8]) -> Int {
    other.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return code.count }
      return code.compare(CellKey(start: start, count: bytes.count))
    }
  }
}
