import ScoringCore

/// The grammar: what follows what, over the tokens of one text.
struct NotationParser {
  let text: FoldedText
  let tokens: [NotationToken]
  let role: Role

  enum Role: Sendable {
    case target, actual
  }

  /// The value that begins at a token, if one does.
  func item(at start: Int) -> NotationItem? {
    guard let first = kind(start), first.mayBeginValue, !isEnumerator(start) else { return nil }
    return date(at: start) ?? quantity(at: start)
  }

  func kind(_ index: Int) -> NotationToken.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  /// The place in the text where a token begins, its end for a token beyond the last.
  func place(of index: Int) -> Int {
    tokens.indices.contains(index) ? tokens[index].range.lowerBound : text.glyphs.count
  }

  /// Whether the folded text of a token is a certain word.
  func isSpelled(_ index: Int, _ word: String) -> Bool {
    tokens.indices.contains(index) && text.spells(word, in: tokens[index].range)
  }

  /// The folded text of a token, empty beyond the ends.
  func spelling(_ index: Int) -> String {
    tokens.indices.contains(index) ? text.compact(tokens[index].range) : ""
  }

  func hasBlankBefore(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].blankBefore
  }

  /// Whether a value may end before this token.
  func isBoundary(_ index: Int) -> Bool {
    guard let kind = kind(index) else { return true }
    switch kind {
    case .separator, .open, .close, .bound, .within, .before, .odd, .through, .minus, .plusMinus, .comparator:
      return true
    case .point: return index + 1 == tokens.count
    default: return hasBlankBefore(index)
    }
  }

  /// `1、`, `1.` and `1)` in front of a sentence count the sentences.
  private func isEnumerator(_ index: Int) -> Bool {
    guard case .number(let digits)? = kind(index), digits.fraction == nil, digits.whole.count <= 2,
      index == 0 || isSeparator(index - 1) || hasBlankBefore(index)
    else { return false }
    guard ["、", ".", ")"].contains(where: { isSpelled(index + 1, $0) }), let next = kind(index + 2) else {
      return false
    }
    return !next.isNumeric
  }

  func isSeparator(_ index: Int) -> Bool {
    if case .separator? = kind(index) { true } else { false }
  }

  /// The token behind the bracket that closes the one at `index`; `nil` when it is never closed.
  func end(ofBracketAt index: Int) -> Int? {
    var depth = 0
    for position in index..<tokens.count {
      switch tokens[position].kind {
      case .open: depth += 1
      case .close:
        depth -= 1
        if depth == 0 { return position + 1 }
      default: break
      }
    }
    return nil
  }
}
