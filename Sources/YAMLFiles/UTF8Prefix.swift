/// Where a text stops being UTF-8.
enum UTF8Prefix {
  /// How many bytes from the start are whole, valid characters.
  static func validCount(of bytes: ArraySlice<UInt8>) -> Int {
    var valid = 0
    var decoder = UTF8()
    var remaining = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&remaining) {
      valid += UTF8.width(scalar)
    }
    return valid
  }
}
