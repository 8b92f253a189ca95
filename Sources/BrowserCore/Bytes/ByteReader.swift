/// Reads what ``ByteWriter`` wrote, and never beyond its end.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }

  mutating func number() throws(ByteFault) -> Int64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard position < bytes.count, shift < 64 else { throw .unreadable }
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 { break }
    }
    return Int64(bitPattern: (value >> 1) ^ (0 &- (value & 1)))
  }

  mutating func index() throws(ByteFault) -> Int {
    guard let index = Int(exactly: try number()), index >= 0 else { throw .unreadable }
    return index
  }

  mutating func flag() throws(ByteFault) -> Bool { try number() != 0 }

  mutating func optional<Value>(
    _ read: (inout ByteReader) throws(ByteFault) -> Value
  ) throws(ByteFault) -> Value? {
    try flag() ? try read(&self) : nil
  }

  mutating func list<Value>(_ read: (inout ByteReader) throws(ByteFault) -> Value) throws(ByteFault) -> [Value] {
    // Everything takes a byte at least, so a count beyond the end is no count.
    let count = try index()
    guard count <= bytes.count - position else { throw .unreadable }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }
}

/// The bytes are not those of a department.
enum ByteFault: Error {
  case unreadable
}
