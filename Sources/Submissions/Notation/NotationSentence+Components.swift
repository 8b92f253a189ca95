import ScoringCore

extension NotationSentence {
  /// The values of a text in their order, each with the words of its clause.
  func components(_ values: [NotationItem]) -> [WrittenValue.Component] {
    let names = names(of: values.map(\.tokens))
    return zip(values, names).compactMap { value, name in
      value.amount.map { WrittenValue.Component(name: name, amount: $0) }
    }
  }

  /// 科普咨询活动2次,受众1200人: mostly words come first. In 2次夏令营3场讲座 they follow.
  private func names(of values: [Range<Int>]) -> [String] {
    let starts = [0] + values.map(\.upperBound)
    let ends = values.map(\.lowerBound) + [parser.tokens.count]
    let gaps = zip(starts, ends).map { start, end in
      (start..<max(start, end)).filter { token in !notes.contains { $0.contains(token) } }
    }
    guard let first = gaps.first, let last = gaps.last else { return [] }
    let wordsFollow = text(of: lastClause(of: first)).isEmpty && !text(of: firstClause(of: last)).isEmpty
    return values.indices.map { index in
      let (before, behind) = (gaps[index], gaps[index + 1])
      let isFirst = index == 0
      let isLast = index + 1 == values.count
      let leads = isFirst || hasSeparator(before) || !wordsFollow
      let follows = isLast || hasSeparator(behind) || wordsFollow
      return (leads ? text(of: lastClause(of: before)) : "") + (follows ? text(of: firstClause(of: behind)) : "")
    }
  }

  private func hasSeparator(_ tokens: [Int]) -> Bool { !separators(in: tokens).isEmpty }

  private func firstClause(of tokens: [Int]) -> ArraySlice<Int> {
    tokens[..<(separators(in: tokens).first ?? tokens.endIndex)]
  }

  private func lastClause(of tokens: [Int]) -> ArraySlice<Int> {
    tokens[(separators(in: tokens).last.map { $0 + 1 } ?? 0)...]
  }

  /// Where the separators stand, those in brackets aside.
  private func separators(in tokens: [Int]) -> [Int] {
    var depth = 0
    return tokens.indices.filter { index in
      switch parser.kind(tokens[index]) {
      case .open?: depth += 1
      case .close?: depth -= 1
      case .separator?: return depth <= 0
      default: break
      }
      return false
    }
  }

  /// The words of a clause without the numbering before them, and the signs and empty words around them.
  private func text(of clause: ArraySlice<Int>) -> String {
    var clause = clause.dropFirst(numbering(of: clause))
    while let first = clause.first, isIdle(first) { clause.removeFirst() }
    while let last = clause.last, isIdle(last) { clause.removeLast() }
    guard let first = clause.first, let last = clause.last, let places = glyphs(first..<last + 1) else { return "" }
    return NounsAndVerbs.bare.meaning(of: places, in: parser.text) == nil ? parser.text.original(places) : ""
  }

  /// How many tokens count the clause: 1. or （1）
  private func numbering(of clause: ArraySlice<Int>) -> Int {
    let kinds = clause.prefix(3).map { parser.kind($0) }
    if kinds.count == 3, case .open? = kinds[0], kinds[1]?.isNumeric ?? false, case .close? = kinds[2] { return 3 }
    guard kinds.count > 1, kinds[0]?.isNumeric ?? false else { return 0 }
    return switch kinds[1] {
    case .point?, .close?: 2
    default: 0
    }
  }

  private func isIdle(_ token: Int) -> Bool {
    switch parser.kind(token) {
    case .colon?, .point?, .slash?, .minus?, .through?: true
    case .word?: ["其中", "为", "共", "和", "及", "与", "并", "且"].contains { parser.isSpelled(token, $0) }
    default: false
    }
  }
}

extension NotationItem {
  /// `nil` for what is no value.
  fileprivate var amount: WrittenValue.Component.Amount? {
    switch content {
    case .quantity(let quantity): .quantity(quantity)
    case .range(let lower, let upper, let unit): .range(lower: lower, upper: upper, unit: unit)
    case .date, .unreadable: nil
    }
  }
}
