import Glibc

/// A number that a sheet stores in binary, as the decimal number that its author typed or saw.
///
/// Spreadsheets keep 15 significant digits; what lies behind them is residue of binary arithmetic. So the stored
/// 0.30000000000000004 is 0.3. From here on the number is decimal and exact.
public struct SheetNumber: Hashable, Sendable {
  public let isNegative: Bool
  /// Up to 15 digits, without trailing zeros; 0 for zero.
  public let coefficient: UInt64
  /// The power of ten by which the coefficient is multiplied.
  public let exponent: Int

  /// - Returns: `nil` for infinities and what is not a number; sheets store neither.
  public init?(_ stored: Double) {
    guard stored.isFinite else { return nil }
    var coefficient: UInt64
    var exponent = 0
    if let whole = Int64(exactly: stored), whole.magnitude < 1_000_000_000_000_000 {
      coefficient = whole.magnitude
    } else {
      (coefficient, exponent) = Self.fifteenDigits(of: stored.magnitude)
    }
    while coefficient != 0, coefficient % 10 == 0 {
      coefficient /= 10
      exponent += 1
    }
    self.coefficient = coefficient
    self.exponent = coefficient == 0 ? 0 : exponent
    isNegative = stored < 0
  }

  /// The C library rounds the exact binary value, not a shortened one.
  private static func fifteenDigits(of magnitude: Double) -> (coefficient: UInt64, exponent: Int) {
    var buffer = [CChar](repeating: 0, count: 32)
    _ = withVaList([magnitude]) { vsnprintf(&buffer, buffer.count, "%.14e", $0) }
    // d.dddddddddddddde±xxx, with the mark of the user's own language behind the first digit
    let bytes = buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
    let mark = bytes.firstIndex(of: UInt8(ascii: "e")) ?? bytes.endIndex
    let coefficient = bytes[..<mark].reduce(into: UInt64(0)) { sum, byte in
      if let digit = digit(byte) { sum = sum * 10 + UInt64(digit) }
    }
    let power = bytes[mark...].reduce(into: 0) { sum, byte in
      if let digit = digit(byte) { sum = sum * 10 + Int(digit) }
    }
    return (coefficient, (bytes[mark...].contains(UInt8(ascii: "-")) ? -power : power) - 14)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? byte - UInt8(ascii: "0") : nil
  }
}

extension SheetNumber {
  /// Written out plainly: all digits, no exponent, no grouping, `-` before negative numbers.
  public var text: String { text(shiftedBy: 0) }

  /// Written out after multiplication by a power of ten; by 2, 0.95 becomes `95`.
  public func text(shiftedBy places: Int) -> String {
    let digits = String(coefficient)
    let power = exponent + places
    let magnitude =
      if coefficient == 0 {
        "0"
      } else if power >= 0 {
        digits + String(repeating: "0", count: power)
      } else if digits.utf8.count > -power {
        String(digits.dropLast(-power)) + "." + String(digits.suffix(-power))
      } else {
        "0." + String(repeating: "0", count: -power - digits.utf8.count) + digits
      }
    return isNegative ? "-" + magnitude : magnitude
  }
}
