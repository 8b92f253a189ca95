/// A text around a number, into which another number can be put.
struct FormText {
  private let sign: String
  private let unit: String

  /// - Parameter text: with digits in it.
  init(_ text: String) {
    let scalars = text.unicodeScalars
    let digits = { (scalar: Unicode.Scalar) in ("0"..."9").contains(scalar) || scalar == "." }
    let first = scalars.firstIndex(where: digits) ?? scalars.endIndex
    let end = scalars[first...].firstIndex { !digits($0) } ?? scalars.endIndex
    sign = String(scalars[..<first])
    unit = String(scalars[end...])
  }

  func text(with number: String) -> String { sign + number + unit }
}
