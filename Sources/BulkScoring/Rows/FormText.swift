/// A text around a number, into which another number can be put.
struct FormText {
  private let sign: String
  private let unit: String

  /// - Parameter text: with digits in it.
  init(_ text: String) {
    let scalars = text.unicodeScalars
    let isDigit = { (scalar: Unicode.Scalar) in ("0"..."9").contains(scalar) }
    let first = scalars.firstIndex(where: isDigit) ?? scalars.endIndex
    sign = String(scalars[..<first])
    var rest = scalars[first...].drop(while: isDigit)
    // The same that `PlainNumber` reads: of `1.2.3` the first two parts, of `1.` no point.
    let places = rest.dropFirst().prefix(while: isDigit)
    if rest.first == ".", !places.isEmpty { rest = rest[places.endIndex...] }
    unit = String(rest)
  }

  func text(with number: String) -> String { sign + number + unit }
}
