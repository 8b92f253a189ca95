/// An amount with two places, written without the zeros at its end: `12.5`.
struct Hundredths: Hashable, Sendable {
  let value: Int

  init(_ value: Int) { self.value = value }

  var text: String {
    let (whole, rest) = value.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return String(whole) }
    if rest % 10 == 0 { return "\(whole).\(rest / 10)" }
    return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
