/// One section of a format code: what stands before the next `;` outside quotation marks.
struct SheetFormatSection {
  /// `[>=10000]`
  private(set) var hasCondition = false
  private var words = SheetNumberFormat.Words()
  private var parts: SheetMomentParts = []
  private var isPercent = false
  private var hasDigits = false
  /// Words between digits, or a comma behind them, show another number than the stored one.
  private var scales = false
  private var wordsSinceDigits = false
  /// `m` behind hours or before seconds means minutes; until the seconds it may be a month.
  private var undecidedMonth = false

  /// Takes the section off the front of `rest`, up to its `;` or to the end.
  init(readingFrom rest: inout Substring.UnicodeScalarView) {
    while let scalar = rest.first, scalar != ";" {
      rest.removeFirst()
      take(scalar, &rest)
    }
    if undecidedMonth { parts.insert(.month) }
  }

  var section: SheetNumberFormat.Section {
    if !parts.isEmpty { return .moment(parts) }
    if scales { return withoutWords }
    if isPercent { return .percent(words) }
    let all = words.before + words.after
    return hasDigits || all.isEmpty ? .number(words) : .words(all)
  }

  var withoutWords: SheetNumberFormat.Section {
    if !parts.isEmpty { return .moment(parts) }
    return isPercent ? .percent(.init()) : .number(.init())
  }
}

extension SheetFormatSection {
  private mutating func take(_ scalar: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView) {
    switch scalar {
    case "\"":
      while let quoted = rest.popFirst(), quoted != "\"" { takeWord(quoted, isMarked: true) }
    case "\\", "!":
      if let escaped = rest.popFirst() { takeWord(escaped, isMarked: true) }
    case "_", "*": _ = rest.popFirst()
    case "[": takeBracket(&rest)
    case "0", "#", "?", "@": takeDigit()
    case "G", "g": takeGeneral(&rest)
    case ",": takeComma(rest)
    case "%": isPercent = true
    case "E", "e":
      // 0.00E+00, or e for the year in Chinese formats
      if let sign = rest.first, sign == "+" || sign == "-" { rest.removeFirst() } else { parts.insert(.year) }
    case "y", "Y": parts.insert(.year)
    case "d", "D": parts.insert(.day)
    case "m", "M": takeMonthOrMinutes(&rest)
    case "h", "H": takeTime(.time)
    case "s", "S": takeTime([.time, .seconds])
    case "a", "A": takeMorning(&rest)
    case "上", "下": if rest.first == "午" { rest.removeFirst() }
    default: takeWord(scalar)
    }
  }

  /// - Parameter isMarked: whether the code marks it as a word; a point that is not marked is that of the number.
  private mutating func takeWord(_ scalar: Unicode.Scalar, isMarked: Bool = false) {
    let isKept = scalar.properties.isAlphabetic || Self.comparators.contains(scalar)
    if hasDigits, isMarked || isKept { wordsSinceDigits = true }
    guard isKept else { return }
    if hasDigits { words.after.unicodeScalars.append(scalar) } else { words.before.unicodeScalars.append(scalar) }
  }

  private static let comparators = Set("≥≤<>=＞＜＝≧≦±‰".unicodeScalars)

  private mutating func takeDigit() {
    if wordsSinceDigits { scales = true }
    hasDigits = true
  }

  /// `General`, or `G/通用格式` as Chinese programs call it.
  private mutating func takeGeneral(_ rest: inout Substring.UnicodeScalarView) {
    for name in ["eneral", "ENERAL", "/通用格式"] where rest.starts(with: name.unicodeScalars) {
      rest.removeFirst(name.unicodeScalars.count)
      return takeDigit()
    }
  }

  /// Between digits a comma groups them; behind the last digit it divides by a thousand.
  private mutating func takeComma(_ rest: Substring.UnicodeScalarView) {
    let digits: Set<Unicode.Scalar> = ["0", "#", "?"]
    if hasDigits, !(rest.first.map(digits.contains) ?? false) { scales = true }
  }

  private mutating func takeMonthOrMinutes(_ rest: inout Substring.UnicodeScalarView) {
    while let next = rest.first, next == "m" || next == "M" { rest.removeFirst() }
    if parts.contains(.time) { return }
    if undecidedMonth { parts.insert(.month) }
    undecidedMonth = true
  }

  private mutating func takeTime(_ shown: SheetMomentParts) {
    // mm:ss, but yyyy-mm-dd hh:mm:ss
    if undecidedMonth {
      undecidedMonth = false
      let isMinutes = shown.contains(.seconds) && !parts.contains(.time) && parts.isEmpty
      if !isMinutes { parts.insert(.month) }
    }
    parts.formUnion(shown)
  }

  /// AM/PM and A/P say nothing that the time does not; `aaa` and `aaaa` are days of the week.
  private mutating func takeMorning(_ rest: inout Substring.UnicodeScalarView) {
    for name in ["M/PM", "m/pm", "/P", "/p"] where rest.starts(with: name.unicodeScalars) {
      return rest.removeFirst(name.unicodeScalars.count)
    }
    guard rest.starts(with: "aa".unicodeScalars) else { return takeWord("a") }
    while rest.first == "a" { rest.removeFirst() }
    parts.insert(.day)
  }

  private mutating func takeBracket(_ rest: inout Substring.UnicodeScalarView) {
    let content = rest.prefix { $0 != "]" }
    rest.removeFirst(min(rest.count, content.count + 1))
    switch content.first {
    case "<", ">", "=": hasCondition = true
    case "h" where content.allSatisfy { $0 == "h" }, "H" where content.allSatisfy { $0 == "H" },
      "m" where content.allSatisfy { $0 == "m" }, "M" where content.allSatisfy { $0 == "M" }:
      takeTime([.time, .elapsed])
    case "s" where content.allSatisfy { $0 == "s" }, "S" where content.allSatisfy { $0 == "S" }:
      takeTime([.time, .elapsed, .seconds])
    default: break
    }
  }
}
