import OfficeFiles
import ScoringCore

/// The cells of the forms by what they are for.
enum EntryCell {
  /// What the plan says. It is locked where something is written, and open where nothing is.
  static func plan(_ text: String, isNumber: Bool = false) -> WorksheetCell {
    guard !text.isEmpty else {
      return WorksheetCell(.empty, format: isNumber ? EntryStyle.openNumber : EntryStyle.open)
    }
    return isNumber
      ? WorksheetCell(.number(text), format: EntryStyle.fixedNumber)
      : WorksheetCell(.text(text), format: EntryStyle.fixed)
  }

  static func toFill(_ text: String, isNumber: Bool = false) -> WorksheetCell {
    let format = isNumber ? EntryStyle.blankNumber : EntryStyle.blank
    return WorksheetCell(text.isEmpty ? .empty : isNumber ? .number(text) : .text(text), format: format)
  }

  static func open(_ text: String, isNumber: Bool = false) -> WorksheetCell {
    let format = isNumber ? EntryStyle.openNumber : EntryStyle.open
    return WorksheetCell(text.isEmpty ? .empty : isNumber ? .number(text) : .text(text), format: format)
  }

  static func calculated(_ formula: String, _ result: String) -> WorksheetCell {
    WorksheetCell(.formula(formula, result: .text(result)), format: EntryStyle.calculated)
  }

  static func calculatedNumber(_ formula: String, _ result: ExactDecimal) -> WorksheetCell {
    WorksheetCell(.formula(formula, result: .number(digits(result))), format: EntryStyle.calculated)
  }

  static func calculatedPercent(_ formula: String, _ result: ExactDecimal) -> WorksheetCell {
    WorksheetCell(.formula(formula, result: .number(digits(result))), format: EntryStyle.calculatedPercent)
  }

  static func calculatedPercent(_ formula: String, _ result: String) -> WorksheetCell {
    WorksheetCell(.formula(formula, result: .text(result)), format: EntryStyle.calculatedPercent)
  }

  static func constant(_ text: String) -> WorksheetCell {
    WorksheetCell(text.isEmpty ? .empty : .text(text), format: EntryStyle.calculated)
  }

  static func constant(_ number: ExactDecimal?) -> WorksheetCell {
    guard let number else { return constant("") }
    return WorksheetCell(.number(number.text), format: EntryStyle.calculated)
  }

  /// With no more digits than a program keeps.
  private static func digits(_ number: ExactDecimal) -> String {
    var text = number.text
    while text.contains("."), text.filter(\.isNumber).drop(while: { $0 == "0" }).count > 15 { text.removeLast() }
    return text.last == "." ? String(text.dropLast()) : text
  }
}
