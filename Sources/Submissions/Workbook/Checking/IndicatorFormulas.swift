import Diagnostics
import OfficeFiles

/// The formulas of one row of the sheet of indicators. They use only what Excel 2010, WPS and LibreOffice all have.
///
/// ``FillingCheck`` says the same in Swift; a test holds the two together.
struct IndicatorFormulas {
  /// Where the formulas find what they need: references such as `$K5`.
  struct References {
    let name: String
    let actual: String
    let reason: String
    let unit: String
    let kind: String
    let number: String
    let upper: String
    let text: String
    let value: String
    /// The cell that says from which share of the target on an explanation is asked for.
    let excess: String
  }

  let cells: References
  let year: Int
  let language: Language

  /// The actual as it is read on: without the unit for numbers, with hyphens and a year for days.
  var text: String {
    let number = "TRIM(SUBSTITUTE(\(narrowed),\(cells.unit),\"\"))"
    var day = narrowed
    for (mark, replacement) in [("年", "-"), ("月", "-"), ("/", "-"), (".", "-"), ("日", "")] {
      day = "SUBSTITUTE(\(day),\"\(mark)\",\"\(replacement)\")"
    }
    let hyphens = "LEN(\(day))-LEN(SUBSTITUTE(\(day),\"-\",\"\"))"
    let withYear = "IF(\(hyphens)=1,\"\(year)-\"&\(day),\(day))"
    let isDay = isKind(.deadline)
    return "=IF(TRIM(\(cells.actual))=\"\",\"\",IF(\(isNumeric),\(number),IF(\(isDay),\(withYear),\"\")))"
  }

  private var narrowed: String { "SUBSTITUTE(ASC(TRIM(\(cells.actual))),\"％\",\"%\")" }

  /// The number or the day's number that the actual states; `?` where it states none.
  var value: String {
    let isPercent = "\(cells.unit)=\"%\""
    // 0.95 for 95% or for 0.95%: who means which is not to be guessed.
    func isDoubtful(_ number: String) -> String { "\(number)>0,\(number)<=1,\(cells.number)>=10" }
    let bare = "IF(AND(\(isDoubtful(cells.actual))),\"?\",\(cells.actual))"
    let shown = "IF(LEFT(CELL(\"format\",\(cells.actual)),1)=\"P\",ROUND(\(cells.actual)*100,10),\(bare))"
    let typed = "IF(\(isPercent),\(shown),\(cells.actual))"
    // What VALUE would take for a day, a time or a power is no plain number.
    let strange =
      "SUMPRODUCT(--ISNUMBER(FIND({\"-\",\"/\",\":\",\"年\",\"月\",\"E\",\"e\",\"%\",\" \"},\(cells.text),2)))>0"
    let plain = "VALUE(\(cells.text))"
    let hasNoSign = "ISERROR(FIND(\"%\",\(narrowed)))"
    let read = "IF(AND(\(isPercent),\(hasNoSign),\(isDoubtful(plain))),\"?\",\(plain))"
    let written = "IF(\(strange),\"?\",IFERROR(\(read),\"?\"))"
    let number = "IF(ISNUMBER(\(cells.actual)),\(typed),\(written))"
    let monthEnd = "EOMONTH(DATEVALUE(\(cells.text)&\"1\"),0)"
    let day = "IFERROR(IF(RIGHT(\(cells.text),1)=\"-\",\(monthEnd),DATEVALUE(\(cells.text))),\"?\")"
    let date = "IF(ISNUMBER(\(cells.actual)),\(cells.actual),\(day))"
    return "=IF(TRIM(\(cells.actual))=\"\",\"\",IF(\(isNumeric),\(number),IF(\(isKind(.deadline)),\(date),\"\")))"
  }

  var rate: String {
    let (value, number, upper) = (cells.value, cells.number, cells.upper)
    let byKind: [(TargetForm.Kind, String)] = [
      (.atLeast, "IF(\(number)=0,IF(\(value)<\(number),0,1),\(value)/\(number))"),
      (.moreThan, "IF(\(number)=0,IF(\(value)<\(number),0,1),\(value)/\(number))"),
      (.equal, "IF(\(number)=0,IF(\(value)=\(number),1,0),\(value)/\(number))"),
      (.atMost, "IF(\(value)<=\(number),1,\(number)/\(value))"),
      (.lessThan, "IF(\(value)<=\(number),1,\(number)/\(value))"),
      (.range, "IF(\(value)<\(number),\(value)/\(number),IF(\(value)<=\(upper),1,\(upper)/\(value)))"),
      (.deadline, "IF(\(value)<=\(number),\(quoted(RateWording.inTime.wording)),\(quoted(RateWording.late.wording)))"),
      (.yesNo, "IF(TRIM(\(cells.actual))=\(number),1,0)"),
    ]
    let unknown = "OR(TRIM(\(cells.actual))=\"\",\(cells.value)=\"?\")"
    return "=IF(\(unknown),\"\",IFERROR(\(choose(byKind)),\"\"))"
  }

  var hint: String {
    let missed = "IF(TRIM(\(cells.reason))=\"\",\(quoted(.missedWithoutReason)),\(quoted(.missedWithReason)))"
    let exceeded = "IF(AND(\(isExceeded),TRIM(\(cells.reason))=\"\"),\(quoted(.exceeded)),\"\")"
    let filled = "IF(\(cells.value)=\"?\",\(quoted(.unreadable)),IF(\(isMissed),\(missed),\(exceeded)))"
    return "=IF(\(cells.name)=\"\",\"\",IF(TRIM(\(cells.actual))=\"\",\(quoted(.empty)),\(filled)))"
  }

  private var isMissed: String {
    let (value, number) = (cells.value, cells.number)
    func start(_ length: Int) -> String { "LEFT(TRIM(\(cells.actual)),\(length))" }
    let byKind: [(TargetForm.Kind, String)] = [
      (.atLeast, "\(value)<\(number)"), (.moreThan, "\(value)<=\(number)"), (.atMost, "\(value)>\(number)"),
      (.lessThan, "\(value)>=\(number)"), (.equal, "OR(\(value)<\(number),AND(\(number)=0,\(value)>0))"),
      (.range, "OR(\(value)<\(number),\(value)>\(cells.upper))"), (.deadline, "\(value)>\(number)"),
      (.yesNo, "TRIM(\(cells.actual))<>\(number)"), (.level, "OR(\(start(2))=\"部分\",\(start(1))=\"未\")"),
    ]
    return "IFERROR(\(choose(byKind)),FALSE)"
  }

  private var isExceeded: String {
    let upward = [TargetForm.Kind.atLeast, .moreThan, .equal].map(isKind).joined(separator: ",")
    // Rounded, because a program's 1.3 is not quite 1.3.
    return "IF(OR(\(upward)),AND(\(cells.number)<>0,ROUND(\(cells.value)-\(cells.number)*\(cells.excess),9)>=0),FALSE)"
  }

  private var isNumeric: String {
    let kinds = [TargetForm.Kind.atLeast, .moreThan, .atMost, .lessThan, .equal, .range]
    return "OR(\(kinds.map(isKind).joined(separator: ",")))"
  }

  private func isKind(_ kind: TargetForm.Kind) -> String { "\(cells.kind)=\"\(kind.rawValue)\"" }

  private func choose(_ byKind: [(kind: TargetForm.Kind, formula: String)]) -> String {
    let kinds = byKind.map { "\"\($0.kind.rawValue)\"" }.joined(separator: ",")
    return "CHOOSE(MATCH(\(cells.kind),{\(kinds)},0),\(byKind.map(\.formula).joined(separator: ",")))"
  }

  private func quoted(_ hint: FillingHint) -> String { quoted(hint.wording) }

  private func quoted(_ wording: Wording) -> String { "\"\(wording.text(in: language))\"" }
}

/// What stands in place of a rate where a day was to be kept.
enum RateWording: CaseIterable {
  case inTime
  case late

  var wording: Wording {
    switch self {
    case .inTime: Wording(zh: "按期", en: "in time")
    case .late: Wording(zh: "逾期", en: "late")
    }
  }
}
