/// The characters of a stretch of text in a part, each with the bytes that it is written with.
struct MarkupCharacters {
  private(set) var scalars: [(scalar: Unicode.Scalar, range: Range<Int>)] = []

  init(_ bytes: [UInt8], in range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      let length = Self.length(of: bytes[position])
      var end = Swift.min(position + length, range.upperBound)
      var scalar = String(decoding: bytes[position..<end], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
      if scalar == "&", let semicolon = bytes[position..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) {
        scalar = Self.referred(bytes[(position + 1)..<semicolon]) ?? "\u{FFFD}"
        end = semicolon + 1
      }
      scalars.append((scalar, position..<end))
      position = end
    }
  }

  var text: String { String(String.UnicodeScalarView(scalars.map(\.scalar))) }

  private static func length(of first: UInt8) -> Int {
    switch first {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// `amp`, `#65`, `#x41`
  private static func referred(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    switch String(decoding: name, as: UTF8.self) {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    case let name where name.hasPrefix("#x"): UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    case let name where name.hasPrefix("#"): UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
    default: nil
    }
  }
}
