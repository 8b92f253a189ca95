import ScoringCore

extension NotationSentence {
  /// What the text says as a whole.
  var reading: WrittenValue.Reading {
    if isContradictory || items.contains(where: { $0.content == .unreadable }) || statesScoringCriteria {
      return .qualitative(plainText)
    }
    let values = items.filter(\.isValue)
    if values.isEmpty { return dateReading ?? .qualitative(plainText) }
    if values.count == 1, let value = values.first { return value.reading }
    return interval(values) ?? .multiple(values.flatMap(\.quantities))
  }

  private var dateReading: WrittenValue.Reading? {
    guard items.count == 1, let item = items.first, case .date(let date) = item.content else { return nil }
    return item.doubts.contains(.yearOnly) && !surroundings.isEmpty ? nil : .date(date)
  }

  /// `≥80%且≤90%` is one range.
  private func interval(_ values: [NotationItem]) -> WrittenValue.Reading? {
    guard values.count == 2,
      case .quantity(let first) = values[0].content, case .quantity(let second) = values[1].content,
      first.unit == second.unit || first.unit == .none,
      first.comparator == .atLeast, second.comparator == .atMost, first.value <= second.value,
      ["", "且", "并", "和", "并且"].contains(surroundings)
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
    var remarks = notes.compactMap { note in
      let content = inside(note)
      return content.isEmpty ? nil : Remark.note(content)
    }
    let isRead = if case .qualitative = reading { false } else { true }
    if isRead {
      let surroundings = surroundings
      if !surroundings.isEmpty, !NounsAndVerbs.bare.contains(surroundings) {
        remarks.append(.surroundingText(surroundings))
      }
      if has(.approximate) { remarks.append(.approximate) }
      if has(.monthOrCount) { remarks.append(.monthOrCount) }
      if has(.blankInsideNumber) { remarks.append(.blankInsideNumber) }
      if has(.binaryResidue) { remarks.append(.binaryResidue) }
    }
    if hasUnbalancedBracket { remarks.append(.unbalancedBracket) }
    if has(.tooManyDigits) { remarks.append(.tooManyDigits) }
    return remarks
  }

  private func has(_ doubt: NotationItem.Doubts) -> Bool { items.contains { $0.doubts.contains(doubt) } }

  // MARK: Texts

  /// The words outside values and notes; dates count as words beside a quantity.
  var surroundings: String {
    if words.isEmpty, items.count < 2 { return "" }
    let hasValue = items.contains(where: \.isValue)
    let dates = items.filter { hasValue && !$0.isValue }.map(\.tokens)
    return joined((words + dates).sorted { $0.lowerBound < $1.lowerBound })
  }

  /// The text without the notes at its end.
  private var plainText: String {
    var end = parser.tokens.count
    for note in notes.reversed() where note.upperBound == end && note.lowerBound > 0 { end = note.lowerBound }
    return glyphs(0..<end).map(parser.text.original) ?? ""
  }

  private func inside(_ group: Range<Int>) -> String {
    var inner = group.dropFirst()
    if let last = inner.last, case .close? = parser.kind(last) { inner = inner.dropLast() }
    return glyphs(inner.startIndex..<inner.endIndex).map(parser.text.original) ?? ""
  }

  private func glyphs(_ tokens: Range<Int>) -> Range<Int>? {
    let covered = parser.tokens[tokens.clamped(to: parser.tokens.indices)]
    guard let first = covered.first, let last = covered.last else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Neighbouring pieces run together; a gap where a value was is marked.
  private func joined(_ pieces: [Range<Int>]) -> String {
    var runs: [Range<Int>] = []
    for piece in pieces {
      if let last = runs.last, last.upperBound == piece.lowerBound {
        runs[runs.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        runs.append(piece)
      }
    }
    let places = runs.compactMap(glyphs).filter(parser.text.hasLetters)
    return places.count == 1 ? parser.text.original(places[0]) : places.map(parser.text.original).joined(separator: "…")
  }
}

extension NotationItem {
  var isValue: Bool {
    switch content {
    case .quantity, .range: true
    case .date, .unreadable: false
    }
  }

  var reading: WrittenValue.Reading {
    switch content {
    case .quantity(let quantity): .quantity(quantity)
    case .range(let lower, let upper, let unit): .range(lower: lower, upper: upper, unit: unit)
    case .date(let date): .date(date)
    case .unreadable: .none(unit: nil, comparator: nil)
    }
  }

  /// As parts of a list of values; a range is its two ends.
  var quantities: [Quantity] {
    switch content {
    case .quantity(let quantity): [quantity]
    case .range(let lower, let upper, let unit):
      [
        Quantity(comparator: .atLeast, value: lower, unit: unit),
        Quantity(comparator: .atMost, value: upper, unit: unit),
      ]
    case .date, .unreadable: []
    }
  }
}
