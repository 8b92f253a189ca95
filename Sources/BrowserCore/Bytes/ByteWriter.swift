/// Writes whole numbers in as few bytes as they need: seven bits a byte, small ones of either sign in one.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: Int64) {
    var rest = UInt64(bitPattern: (value << 1) ^ (value >> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(_ value: Int) { write(Int64(value)) }
  mutating func write(_ value: Bool) { write(value ? 1 : 0) }

  mutating func write<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
    self.write(value != nil)
    if let value { write(&self, value) }
  }

  mutating func write<Values: Collection>(_ values: Values, _ write: (inout ByteWriter, Values.Element) -> Void) {
    self.write(values.count)
    for value in values { write(&self, value) }
  }
}
