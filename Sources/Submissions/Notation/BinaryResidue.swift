/// What a spreadsheet leaves behind when it shows a binary fraction as it is: `0.0900000762939453` for 0.09,
/// `14.799999999999999` for 14.8.
enum BinaryResidue {
  /// Nobody writes so many places by hand.
  static let suspiciousPlaces = 12
  private static let shortestRun = 5

  /// The number that was meant, or `nil` when there is no residue.
  static func removed(from text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let point = bytes.firstIndex(of: UInt8(ascii: ".")), bytes.count - point - 1 >= suspiciousPlaces,
      let run = firstRun(in: bytes, after: point)
    else { return nil }
    var kept = Array(bytes[..<run])
    if bytes[run] == UInt8(ascii: "9") { kept = increased(kept) }
    if kept.last == UInt8(ascii: ".") { kept.removeLast() }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Where five or more zeros or nines begin, behind the point and behind a digit that counts.
  private static func firstRun(in bytes: [UInt8], after point: Int) -> Int? {
    var start = point + 1
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
      let isNine = bytes[start] == UInt8(ascii: "9")
      let isZero = bytes[start] == UInt8(ascii: "0")
      let counts = bytes[..<start].contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
      if end - start >= shortestRun, isNine || isZero, counts || isNine { return start }
      start = end
    }
    return nil
  }

  private static func increased(_ digits: [UInt8]) -> [UInt8] {
    var digits = digits
    var index = digits.count - 1
    while index >= 0 {
      if digits[index] == UInt8(ascii: "9") {
        digits[index] = UInt8(ascii: "0")
      } else if digits[index] != UInt8(ascii: ".") {
        digits[index] += 1
        return digits
      }
      index -= 1
    }
    return [UInt8(ascii: "1")] + digits
  }
}
