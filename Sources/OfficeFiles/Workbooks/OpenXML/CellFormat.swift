/// How cells write the numbers that a file keeps as text.
struct CellFormat {
  private let format: SheetNumberFormat
  private let days: SheetDayCount
  /// Whether numbers are written as they are: then most of them need no arithmetic.
  private let isPlain: Bool

  static let general = CellFormat(.general, counting: .from1900)

  init(_ format: SheetNumberFormat, counting days: SheetDayCount) {
    self.format = format
    self.days = days
    isPlain = [12, -12, 0].allSatisfy { format.text(of: $0) == SheetNumber($0)?.text }
  }

  /// - Returns: `nil` where the bytes are no number.
  func text(of number: [UInt8]) -> String? {
    if isPlain, Self.isWrittenOut(number) { return String(decoding: number, as: UTF8.self) }
    guard let value = Double(String(decoding: number, as: UTF8.self)) else { return nil }
    return format.text(of: value, counting: days)
  }

  /// Whether a number has at most 15 digits, no exponent and nothing that is superfluous.
  private static func isWrittenOut(_ number: [UInt8]) -> Bool {
    let magnitude = number.first == UInt8(ascii: "-") ? number.dropFirst() : number[...]
    guard let first = magnitude.first, let last = magnitude.last, magnitude.count <= 15 else { return false }
    var point: Int?
    for (offset, byte) in magnitude.enumerated() {
      if byte == UInt8(ascii: "."), point == nil {
        point = offset
      } else if byte < UInt8(ascii: "0") || byte > UInt8(ascii: "9") {
        return false
      }
    }
    let zero = UInt8(ascii: "0")
    guard let point else { return first != zero || number.count == 1 }
    return point > 0 && last != zero && last != UInt8(ascii: ".") && (first != zero || point == 1)
  }
}
