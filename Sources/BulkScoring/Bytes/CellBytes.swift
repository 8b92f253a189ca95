/// A cell of a table where it lies in memory: without the blanks and the quotes around it.
///
/// At least 16 bytes behind its end may be read.
struct CellBytes {
  var start: UnsafePointer<UInt8>
  var count: Int
  /// Quotes inside stand in pairs.
  var isQuoted = false

  @inline(__always)
  init(_ start: UnsafePointer<UInt8>, count: Int) {
    self.start = start
    self.count = count
    trim()
    if count > 1, self.count > 1, self.start[0] == Self.quote, self.start[self.count - 1] == Self.quote {
      isQuoted = true
      self.start += 1
      self.count -= 2
      trim()
    }
  }

  /// Bytes that are a cell's already.
  init(_ key: CellKey, isQuoted: Bool) {
    start = key.start
    count = key.count
    self.isQuoted = isQuoted
  }

  @inline(__always) var isEmpty: Bool { count == 0 }

  @inline(__always) var key: CellKey { CellKey(start: start, count: count) }

  @inline(__always)
  private mutating func trim() {
    while count > 0, start[count - 1] <= Self.blank { count -= 1 }
    while count > 0, start[0] <= Self.blank {
      start += 1
      count -= 1
    }
  }

  private static var quote: UInt8 { 0x22 }
  private static var blank: UInt8 { 0x20 }
}

extension CellBytes {
  /// What a person reads in the cell.
  var text: String {
    let written = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    return isQuoted ? Self.unpaired(written) : written
  }

  /// Whether it is well-formed UTF-8.
  var isText: Bool {
    if isASCII { return true }
    var index = 0
    while index < count {
      if start[index] < 0x80 {
        index += 1
      } else if start[index] >= 0xE4, start[index] <= 0xE9, index + 2 < count, start[index + 1] & 0xC0 == 0x80,
        start[index + 2] & 0xC0 == 0x80
      {
        // A Chinese character.
        index += 3
      } else {
        return isUTF8
      }
    }
    return true
  }

  private var isUTF8: Bool {
    String(validating: UnsafeBufferPointer(start: start, count: count), as: UTF8.self) != nil
  }

  /// Whether the bytes are the text: no quotes in pairs, no blanks but the ASCII one.
  var isPlain: Bool {
    isASCII && !(isQuoted && UnsafeBufferPointer(start: start, count: count).contains(Self.quote))
  }

  @inline(__always)
  private var isASCII: Bool {
    !EightBytes.contains(start, count) { word, behind in word & ~behind & .each(0x80) != 0 }
  }

  private static func unpaired(_ text: String) -> String {
    guard text.utf8.contains(quote) else { return text }
    var result = ""
    var wasQuote = false
    for scalar in text.unicodeScalars {
      let isSecond = scalar == "\"" && wasQuote
      wasQuote = scalar == "\"" && !wasQuote
      if !isSecond { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
