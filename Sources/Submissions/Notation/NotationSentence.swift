import ScoringCore

/// All that a text contains: its values, the words around them and the notes in brackets.
struct NotationSentence {
  let parser: NotationParser
  private(set) var items: [NotationItem] = []
  /// Token ranges of words and signs outside all values, neighbours as one.
  private(set) var words: [Range<Int>] = []
  private(set) var notes: [Range<Int>] = []
  private(set) var hasUnbalancedBracket = false
  private(set) var isContradictory = false

  /// A comparator whose number comes later in its clause: 不低于上年水平的95%.
  private var pending: Comparator?
  /// 每周, which divides the units of its clause.
  private var rates: [UnitWord] = []

  init(parser: NotationParser) {
    self.parser = parser
    var index = 0
    while index < parser.tokens.count { index = step(at: index) }
  }

  private mutating func step(at index: Int) -> Int {
    if case .open(let bracket)? = parser.kind(index) { return bracketGroup(bracket, at: index) }
    if let rate = parser.rate(at: index) {
      take(rate)
      addWords(index..<index + 2)
      return index + 2
    }
    if let item = parser.item(at: index) {
      add(item)
      return item.tokens.upperBound
    }
    switch parser.kind(index) {
    case .close?: hasUnbalancedBracket = true
    case .contradiction?: isContradictory = true
    case .separator?:
      pending = nil
      if !rates.isEmpty { rates = [] }
    case .comparator(let comparator, isSoft: false)? where comparator == .atLeast || comparator == .atMost:
      pending = comparator
    case .each?:
      if case .unit(let word)? = parser.kind(index + 1), word.traits.contains(.rate) { take(word) }
    default: break
    }
    addWords(index..<index + 1)
    return index + 1
  }

  /// Of two spans of time, or two things, the later one divides.
  private mutating func take(_ rate: UnitWord) {
    rates.removeAll { $0.traits.contains(.time) == rate.traits.contains(.time) }
    rates.append(rate)
  }

  private mutating func addWords(_ range: Range<Int>) {
    if let last = words.last, last.upperBound == range.lowerBound {
      words[words.count - 1] = last.lowerBound..<range.upperBound
    } else {
      words.append(range)
    }
  }

  private mutating func add(_ item: NotationItem) {
    var item = item
    let rate = rates.isEmpty ? "" : rates.map { $0.base }.joined(separator: "/")
    switch item.content {
    case .quantity(let quantity):
      item.content = .quantity(
        Quantity(
          comparator: quantity.comparator ?? pending,
          value: quantity.value,
          unit: quantity.unit.divided(by: rate),
          isApproximate: quantity.isApproximate
        )
      )
      pending = nil
    case .range(let lower, let upper, let unit):
      item.content = .range(lower: lower, upper: upper, unit: unit.divided(by: rate))
    case .date, .unreadable: break
    }
    items.append(item)
  }

  /// A bracket holds a note, unless it stands inside a word, or quotes a title.
  private mutating func bracketGroup(_ bracket: Unicode.Scalar, at start: Int) -> Int {
    let end = parser.end(ofBracketAt: start)
    let next = end ?? parser.tokens.count
    let isNote = NotationBrackets.partner(of: bracket) != nil
    if let end, case .close(let closing)? = parser.kind(end - 1) {
      if isNote, !isPartner(closing, of: bracket, start, end) { hasUnbalancedBracket = true }
    } else {
      hasUnbalancedBracket = true
    }
    let followsWord = words.last?.upperBound == start && !parser.isSeparator(start - 1)
    let isInsideWord = followsWord && next < parser.tokens.count && !parser.isSeparator(next)
    if isNote, !isInsideWord, !isEnumerator(start, next) {
      notes.append(start..<next)
    } else {
      addWords(start..<next)
    }
    return next
  }

  /// （1） in front of words counts them.
  private func isEnumerator(_ start: Int, _ next: Int) -> Bool {
    guard next == start + 3, next < parser.tokens.count, !parser.isSeparator(next) else { return false }
    return parser.kind(start + 1)?.isNumeric ?? false
  }

  /// Of the same kind and of the same width.
  private func isPartner(_ closing: Unicode.Scalar, of opening: Unicode.Scalar, _ start: Int, _ end: Int) -> Bool {
    let first = parser.text.glyphs[parser.place(of: start)].original
    let last = parser.text.glyphs[parser.place(of: end - 1)].original
    return NotationBrackets.partner(of: opening) == closing && (first.value > 0xFF) == (last.value > 0xFF)
  }
}

/// The brackets that hold remarks, each with its partner.
enum NotationBrackets {
  static func partner(of opening: Unicode.Scalar) -> Unicode.Scalar? {
    switch opening {
    case "(": ")"
    case "[": "]"
    case "{": "}"
    case "【": "】"
    default: nil
    }
  }
}

extension Unit {
  /// 5小时 in 每周5小时. Shares and rates stay what they are.
  func divided(by rate: String) -> Unit {
    guard !base.isEmpty, !rate.isEmpty, !base.contains("/"), base != "%", base != "百分点", base != rate else {
      return self
    }
    return Unit(written: written + "/" + rate, factor: factor, base: base + "/" + rate)
  }
}
