import ScoringCore

/// Cuts a folded text into tokens, from left to right, the longest known word first.
struct NotationScanner {
  let text: FoldedText
  private(set) var tokens: [NotationToken] = []
  private var position = 0

  static func tokens(of text: FoldedText) -> [NotationToken] {
    var scanner = NotationScanner(text: text)
    while scanner.position < text.glyphs.count { scanner.scanOne() }
    return scanner.tokens
  }

  private init(text: FoldedText) {
    self.text = text
    tokens.reserveCapacity(text.glyphs.count)
  }

  private mutating func scanOne() {
    guard let scalar = text.scalar(position) else { return }
    switch scalar {
    case "0"..."9": scanDigits()
    case "." where isDigit(position + 1) && !isDigit(position - 1): scanDigits()
    case "<", ">", "=", "≥", "≤": scanComparator()
    case "A"..."Z", "a"..."z", "μ": scanLetters()
    case "\u{4E00}"..."\u{9FFF}": scanWord()
    case "/" where scanShare(): break
    default:
      if let kind = Self.sign(scalar) { take(1, kind) } else { scanWord() }
    }
  }

  /// One token over the next scalars.
  private mutating func take(_ count: Int, _ kind: NotationToken.Kind) {
    let end = min(position + max(count, 1), text.glyphs.count)
    tokens.append(
      NotationToken(kind: kind, range: position..<end, blankBefore: text.glyphs[position].blankBefore)
    )
    position = end
  }

  // MARK: Words

  private mutating func scanWord() {
    let followsNumber = tokens.last?.kind.isNumeric ?? false
    if let entry = text.longestLexiconMatch(at: position, behindNumber: followsNumber) {
      take(entry.length, entry.meaning)
    } else if let first = text.scalar(position), ChineseNumeral.mayBegin(with: first),
      let numeral = ChineseNumeral(text.glyphs[position...].lazy.map(\.folded))
    {
      take(numeral.length, .numeral(numeral))
    } else {
      take(1, .word)
    }
  }

  /// The /10万 in 18/10万; in 5/万元 the stroke divides.
  private mutating func scanShare() -> Bool {
    guard tokens.last?.kind.isNumeric ?? false,
      let entry = text.longestLexiconMatch(at: position, behindNumber: true), case .unit = entry.meaning
    else { return false }
    if let next = text.longestLexiconMatch(at: position + entry.length, behindNumber: true), case .unit = next.meaning {
      return false
    }
    take(entry.length, entry.meaning)
    return true
  }

  // MARK: Letters

  /// Letters behind a number may be a unit; otherwise they take along whatever is glued to them.
  private mutating func scanLetters() {
    if tokens.last?.kind.mayPrecedeLetterUnit ?? false, let entry = text.longestLexiconMatch(at: position),
      !isAlphanumeric(position + entry.length)
    {
      return take(entry.length, entry.meaning)
    }
    var end = position
    while isAlphanumeric(end), end == position || !text.glyphs[end].blankBefore { end += 1 }
    if (position..<end).allSatisfy({ text.scalar($0) == "X" || text.scalar($0) == "x" }) {
      return take(end - position, .blankNumber)
    }
    while let next = text.scalar(end), next == "." || next == "-", isAlphanumeric(end + 1) {
      end += 1
      while isAlphanumeric(end), !text.glyphs[end].blankBefore { end += 1 }
    }
    take(end - position, .identifier)
  }

  func isAlphanumeric(_ index: Int) -> Bool {
    guard let scalar = text.scalar(index) else { return false }
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z": return true
    default: return false
    }
  }

  // MARK: Comparators

  /// `>=`, `＞＝`, `=>`, `≥=`: any signs of one direction, in any order.
  private mutating func scanComparator() {
    var end = position
    var (up, down, includesEqual) = (false, false, false)
    scanning: while let scalar = text.scalar(end) {
      switch scalar {
      case ">": up = true
      case "<": down = true
      case "≥": (up, includesEqual) = (true, true)
      case "≤": (down, includesEqual) = (true, true)
      case "=": includesEqual = true
      default: break scanning
      }
      end += 1
    }
    let kind: NotationToken.Kind =
      switch (up, down) {
      case (true, true): .contradiction
      case (true, false): .comparator(includesEqual ? .atLeast : .moreThan, isSoft: false)
      case (false, true): .comparator(includesEqual ? .atMost : .lessThan, isSoft: false)
      case (false, false): .comparator(.equalTo, isSoft: false)
      }
    take(end - position, kind)
  }

  // MARK: Digits

  private func isDigit(_ index: Int) -> Bool {
    guard let scalar = text.scalar(index) else { return false }
    return ("0"..."9").contains(scalar)
  }

  /// The end of the digits from a place on; a blank ends them.
  func endOfDigits(from start: Int) -> Int {
    var end = start
    while isDigit(end), end == start || !text.glyphs[end].blankBefore { end += 1 }
    return end
  }

  private mutating func scanDigits() {
    var end = endOfWhole()
    var whole = digits(position..<end)
    var pieces = 1
    var others: (DigitRun?, DigitRun?) = (nil, nil)
    while text.scalar(end) == ".", isDigit(end + 1) {
      let next = endOfDigits(from: end + 1)
      pieces += 1
      if pieces == 2 { others.0 = digits(end + 1..<next) }
      if pieces == 3 { others.1 = digits(end + 1..<next) }
      end = next
    }
    if pieces > 2, let second = others.0 {
      let last = pieces == 3 ? others.1 : nil
      return take(end - position, .dotted(DottedDigits(first: whole, second: second, last: last)))
    }
    if whole.count == 0 { whole = .zero }
    if pieces == 1, let (joined, end) = joinedOverBlanks(whole, from: end) {
      let number = WrittenDigits(whole: joined, hasBlankInside: true, text: digitText(position..<end))
      return take(end - position, .number(number))
    }
    let number = WrittenDigits(whole: whole, fraction: others.0, text: digitText(position..<end))
    guard let (power, last) = exponent(at: end) else { return take(end - position, .number(number)) }
    take(last - position, .number(number.multiplied(byTenTo: power)))
  }

  /// The digits of a range; commas between them are left out.
  func digits(_ range: Range<Int>, behind first: DigitRun = DigitRun()) -> DigitRun {
    var run = first
    for glyph in text.glyphs[range] where glyph.folded != "," {
      run = run.followed(by: Int32(glyph.folded.value) - Int32(Unicode.Scalar("0").value))
    }
    return run
  }

  /// The digits of a range as plain text: `0.5` for `.5`.
  private func digitText(_ range: Range<Int>) -> String {
    let text = text.compact(range).filter { $0 != "," }
    return text.hasPrefix(".") ? "0" + text : text
  }

  /// The digits before the point, over proper thousands separators: `1,200` but not `2,30` or `2, 300`.
  private func endOfWhole() -> Int {
    let first = endOfDigits(from: position)
    guard (1...3).contains(first - position), text.scalar(position) != "0" else { return first }
    var end = first
    while text.scalar(end) == ",", !text.glyphs[end].blankBefore, isDigit(end + 1), !text.glyphs[end + 1].blankBefore {
      let group = endOfDigits(from: end + 1)
      guard group - end == 4 else { return first }
      end = group
    }
    return end
  }

  /// `1 200人`, `9 5%`: a number that a blank or a line break went through. Two values in one cell look alike
  /// (`88 100`), so only thousands with a unit and shares of up to 100 % are put together.
  private func joinedOverBlanks(_ first: DigitRun, from start: Int) -> (digits: DigitRun, end: Int)? {
    guard first.count <= 3, first != .zero, isDigit(start), text.glyphs[start].blankBefore else { return nil }
    let end = endOfDigits(from: start)
    let digits = digits(start..<end, behind: first)
    guard let entry = text.longestLexiconMatch(at: end, behindNumber: true) else { return nil }
    switch entry.meaning {
    case .unit(let word) where word.traits.contains(.share):
      return first.count < 2 && end - start == 1 || digits.count == 3 && digits.number == 100 ? (digits, end) : nil
    case .unit, .magnitude: return end - start == 3 ? (digits, end) : nil
    default: return nil
    }
  }
}
