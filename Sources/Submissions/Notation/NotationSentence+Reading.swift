import ScoringCore

extension NotationSentence {
  /// What the text says as a whole.
  var reading: WrittenValue.Reading {
    if isContradictory || items.contains(where: \.isUnreadable) || statesScoringCriteria {
      return .qualitative(plainText)
    }
    if items.isEmpty, !notes.isEmpty, let fixed = glyphs(plainTokens).flatMap({ FixedReading.of($0, in: parser.text) })
    {
      return fixed
    }
    if items.count == 1, items[0].isValue { return items[0].reading }
    let values = items.filter(\.isValue)
    if values.isEmpty { return dateReading ?? .qualitative(plainText) }
    if values.count == 1, let value = values.first { return value.reading }
    return interval(values) ?? .multiple(components(values))
  }

  private var dateReading: WrittenValue.Reading? {
    guard items.count == 1, let item = items.first, case .date(let date) = item.content else { return nil }
    return item.doubts.contains(.yearOnly) && !surroundings.places.isEmpty ? nil : .date(date)
  }

  /// `≥80%且≤90%` is one range.
  private func interval(_ values: [NotationItem]) -> WrittenValue.Reading? {
    guard values.count == 2,
      case .quantity(let first) = values[0].content, case .quantity(let second) = values[1].content,
      first.unit == second.unit || first.unit == .none,
      first.comparator == .atLeast, second.comparator == .atMost, first.value <= second.value,
      ["", "且", "并", "和", "并且"].contains(surroundings.text)
    else { return nil }
    return .range(lower: first.value, upper: second.value, unit: second.unit)
  }

  /// 没有不得分, 缺一项扣0.5分: the text says how points are given, not what is to be reached.
  private var statesScoringCriteria: Bool {
    let text = parser.text
    guard text.contains("分") else { return false }
    if text.glyphs.indices.contains(where: { NounsAndVerbs.scoring.matches(text, at: $0, before: $0 + 3) }) {
      return true
    }
    return items.contains { item in
      guard case .quantity(let quantity) = item.content, quantity.unit.base == "分", item.tokens.lowerBound > 0
      else { return false }
      let before = item.tokens.lowerBound - 1
      return ["计", "扣", "加"].contains { parser.isSpelled(before, $0) }
    }
  }

  // MARK: Remarks

  /// What is to be said about a reading of the text.
  func remarks(on reading: WrittenValue.Reading) -> [Remark] {
    var remarks: [Remark] = []
    for note in notes {
      let content = inside(note)
      if !content.isEmpty { remarks.append(.note(content)) }
    }
    let isRead = if case .qualitative = reading { false } else { true }
    if isRead {
      let surroundings = surroundings
      if !items.isEmpty, !surroundings.places.isEmpty, !surroundings.isBare {
        remarks.append(.surroundingText(surroundings.text))
      }
      if has(.approximate) { remarks.append(.approximate) }
      if has(.monthOrCount) { remarks.append(.monthOrCount) }
      if has(.blankInsideNumber) { remarks.append(.blankInsideNumber) }
      if has(.binaryResidue) { remarks.append(.binaryResidue) }
      if has(.exponent) { remarks.append(.exponent) }
      if has(.yearOrCount) { remarks.append(.yearOrCount) }
      remarks += reading.remarks
    } else if has(.proportion) || (items.isEmpty && statesProportion) {
      remarks.append(.proportion)
    }
    if hasUnbalancedBracket { remarks.append(.unbalancedBracket) }
    if has(.tooManyDigits) { remarks.append(.tooManyDigits) }
    return remarks
  }

  /// 1:3, 5/10: a text of hardly more than that.
  private var statesProportion: Bool {
    parser.tokens.count <= Self.longestProportion
      && parser.tokens.indices.contains { index in
        guard parser.kind(index)?.isNumeric ?? false else { return false }
        switch parser.kind(index + 1) {
        case .colon?, .slash?: return parser.kind(index + 2)?.isNumeric ?? false
        default: return false
        }
      }
  }

  /// - Unit: tokens.
  private static let longestProportion = 8

  private func has(_ doubt: NotationItem.Doubts) -> Bool { items.contains { $0.doubts.contains(doubt) } }

  // MARK: Texts

  /// The text without the notes at its end.
  private var plainText: String { glyphs(plainTokens).map(parser.text.original) ?? "" }

  private var plainTokens: Range<Int> {
    var end = parser.tokens.count
    for note in notes.reversed() where note.upperBound == end && note.lowerBound > 0 { end = note.lowerBound }
    return 0..<end
  }

  private func inside(_ group: Range<Int>) -> String {
    var inner = group.dropFirst()
    if let last = inner.last, case .close? = parser.kind(last) { inner = inner.dropLast() }
    return glyphs(inner.startIndex..<inner.endIndex).map(parser.text.original) ?? ""
  }

  func glyphs(_ tokens: Range<Int>) -> Range<Int>? {
    let covered = parser.tokens[tokens.clamped(to: parser.tokens.indices)]
    guard let first = covered.first, let last = covered.last else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }
}

extension NotationItem {
  var isValue: Bool {
    switch content {
    case .quantity, .range: true
    case .date, .unreadable: false
    }
  }

  var isUnreadable: Bool {
    if case .unreadable = content { true } else { false }
  }

  var reading: WrittenValue.Reading {
    switch content {
    case .quantity(let quantity): .quantity(quantity)
    case .range(let lower, let upper, let unit): .range(lower: lower, upper: upper, unit: unit)
    case .date(let date): .date(date)
    case .unreadable: .none(unit: nil, comparator: nil)
    }
  }
}
