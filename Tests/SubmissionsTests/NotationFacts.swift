import ScoringCore

@testable import Submissions

/// A reading in the words of the published table of cases: kind, comparator, value and unit, side by side.
struct NotationFacts: Hashable, Sendable, CustomStringConvertible {
  var kind: String
  var comparator = ""
  var value = ""
  var unit = ""

  var description: String { [kind, comparator, value, unit].joined(separator: "|") }

  init(_ kind: String, _ comparator: String = "", _ value: String = "", _ unit: String = "") {
    self.kind = kind
    self.comparator = comparator
    self.value = value
    self.unit = unit
  }

  init(_ written: WrittenValue) {
    switch written.reading {
    case .quantity(let quantity):
      self.init("numeric", Self.sign(quantity), quantity.value.text, quantity.unit.written)
    case .range(let lower, let upper, let unit):
      self.init("range", "", lower.text + "..." + upper.text, unit.written)
    case .qualitative: self.init("qualitative")
    case .yesNo(let answer): self.init("boolean", "", answer.map(String.init) ?? "")
    case .date(let date): self.init("date", date.comparator?.rawValue ?? "", Self.text(date))
    case .multiple(let components):
      self.init("multiple", "", components.map { Self.text($0.amount) }.joined(separator: " "))
    case .none(let unit, let comparator):
      self.init("none", comparator?.rawValue ?? "", "", unit?.written ?? "")
    }
  }

  static func text(_ amount: WrittenValue.Component.Amount) -> String {
    switch amount {
    case .quantity(let quantity): sign(quantity) + quantity.value.text + quantity.unit.written
    case .range(let lower, let upper, let unit): lower.text + "..." + upper.text + unit.written
    }
  }

  /// `~` stands for an approximate number without a comparator.
  private static func sign(_ quantity: Quantity) -> String {
    quantity.comparator?.rawValue ?? (quantity.isApproximate ? "~" : "")
  }

  /// `2020-12-31`, `--12` when the year is open.
  private static func text(_ date: WrittenDate) -> String {
    var text = date.year.map(String.init) ?? "-"
    if let month = date.month { text += "-" + padded(month) } else if date.day != nil { text += "-" }
    if let day = date.day { text += "-" + padded(day) }
    return text
  }

  private static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
