import Testing

@testable import BulkScoring

/// Numbers that are read eight digits at a time, against a walk from digit to digit.
struct PlainNumberTests {
  @Test(arguments: [UInt64(1), 2, 3])
  func numbersAreWhatTheirDigitsSay(seed: UInt64) {
    var random = SplitMix(seed)
    var read = 0
    for _ in 0..<4_000 {
      let text = Self.text(&random)
      // What stands behind the cell is anything, digits among them.
      let behind = (0..<16).map { _ in Array("0123456789.,x%\n".utf8)[random.index(below: 15)] }
      let found = Self.read(text, behind)
      let expected = Self.walked(text)
      #expect(found == expected, "\(String(decoding: text, as: UTF8.self))")
      if found != nil { read += 1 }
    }
    #expect(read > 1_500)
  }

  @Test(arguments: [
    ("0", 0, 0), ("7", 7, 0), ("12345678", 12_345_678, 0), ("123456789012345", 123_456_789_012_345, 0),
    ("0.5", 5, 1), ("99.999999", 99_999_999, 6), ("12345678.5", 123_456_785, 1), ("123456789.25", 12_345_678_925, 2),
  ])
  func numbersAsTheyAreWritten(text: String, digits: Int64, places: Int) {
    #expect(Self.read(Array(text.utf8), []) == Read(digits: digits, places: places, length: text.utf8.count))
  }

  /// Codes, numbers that are too long, and what is no number; a point without digits behind it is left standing.
  @Test(arguments: ["", "x", "007", "1234567890123456", "1.1234567", "1234567890.123456", ".5"])
  func othersAreLeftToSlowerReaders(text: String) {
    #expect(Self.read(Array(text.utf8), Array("123".utf8)) == nil)
  }

  @Test func aPointWithoutDigitsIsNotPartOfIt() {
    #expect(Self.read(Array("15.".utf8), Array("5".utf8)) == Read(digits: 15, places: 0, length: 2))
  }

  private struct Read: Equatable {
    var digits: Int64
    var places: Int
    /// How many bytes belong to it.
    var length: Int
  }

  private static func read(_ text: [UInt8], _ behind: [UInt8]) -> Read? {
    let bytes = text + behind + [UInt8](repeating: 0, count: 16)
    return bytes.withUnsafeBufferPointer { buffer -> Read? in
      guard let start = buffer.baseAddress else { return nil }
      var offset = 0
      return PlainNumber(start, &offset, before: text.count).map {
        Read(digits: $0.digits, places: $0.places, length: offset)
      }
    }
  }

  private static func walked(_ text: [UInt8]) -> Read? {
    let whole = text.prefix { (0x30...0x39).contains($0) }
    guard !whole.isEmpty, whole.count == 1 || whole.first != 0x30 else { return nil }
    var (digits, places) = (Array(whole), 0)
    let rest = text.dropFirst(whole.count)
    if rest.first == 0x2E {
      let part = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      digits += part
      places = part.count
    }
    guard digits.count <= 15, places <= 6, let value = Int64(String(decoding: digits, as: UTF8.self)) else {
      return nil
    }
    return Read(digits: value, places: places, length: whole.count + (places > 0 ? places + 1 : 0))
  }

  private static func text(_ random: inout SplitMix) -> [UInt8] {
    func digits(_ most: Int) -> String {
      (0..<random.int(1...most)).map { _ in String(random.int(0...9)) }.joined()
    }
    var text = digits(random.int(1...18))
    if random.int(0...1) == 1 { text += "." + (random.int(0...9) == 0 ? "" : digits(random.int(1...8))) }
    return Array((text + random.pick("", "", "%", "万元", "人次", "x1")).utf8)
  }
}
