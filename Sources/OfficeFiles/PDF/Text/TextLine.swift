/// Words that stand on one line, from left to right.
struct TextLine: Hashable {
  private(set) var words: [PageWord]
  private(set) var box: PageBox

  init(_ word: PageWord) {
    words = [word]
    box = word.box
  }

  private mutating func add(_ word: PageWord) {
    words.append(word)
    box = box.union(word.box)
  }

  /// The words of a stretch of a page as lines from top to bottom.
  static func lines(of words: [PageWord]) -> [TextLine] {
    var lines: [TextLine] = []
    for word in words.sorted(by: { ($0.box.middle.y, $0.box.left) < ($1.box.middle.y, $1.box.left) }) {
      if let last = lines.last, last.holds(word) {
        lines[lines.count - 1].add(word)
      } else {
        lines.append(TextLine(word))
      }
    }
    for index in lines.indices { lines[index].words.sort { $0.box.left < $1.box.left } }
    return lines
  }

  /// Whether the middle of the word lies within the line's first word or the other way round.
  private func holds(_ word: PageWord) -> Bool {
    let first = words[0].box
    let distance = abs(word.box.middle.y - first.middle.y)
    return distance * 2 < min(first.height, word.box.height)
  }
}

extension TextLine {
  var text: String {
    var text = ""
    for (index, word) in words.enumerated() {
      if index > 0, isBlank(between: words[index - 1], and: word) { text += " " }
      text += word.text
    }
    return text
  }

  /// The width of a Chinese character in the line's size; boxes are somewhat higher than that.
  var characterWidth: Int { max(10, words.map(\.box.height).max().map { $0 * 77 / 100 } ?? 0) }

  /// Programs put a little room between Chinese and other writing where nobody typed a blank.
  private func isBlank(between left: PageWord, and right: PageWord) -> Bool {
    let gap = right.box.left - left.box.right
    if gap * 100 > characterWidth * 80 { return true }
    guard left.hasSpaceAfter else { return false }
    let touchesChinese =
      left.text.unicodeScalars.last.map(Writing.isChinese) == true
      || right.text.unicodeScalars.first.map(Writing.isChinese) == true
    return !touchesChinese || gap * 100 >= characterWidth * 28
  }

  /// How much room the first unit that cannot be broken takes: a character, or a Latin word.
  var firstUnitWidth: Int {
    guard let first = words.first, let scalar = first.text.unicodeScalars.first else { return 0 }
    if Writing.isChinese(scalar) { return characterWidth }
    let unbroken = first.text.unicodeScalars.prefix { !Writing.isChinese($0) }.count
    return first.box.width * unbroken / max(1, first.text.unicodeScalars.count)
  }
}

/// Which writing a character belongs to.
enum Writing {
  /// Chinese characters and full-width signs, between which lines may break anywhere.
  static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF, 0x2014, 0x2018...0x201D,
      0x2026:
      true
    default: false
    }
  }

  /// What ends a sentence.
  static func endsSentence(_ text: String) -> Bool {
    text.unicodeScalars.last.map { "。！？：；.!?:;".unicodeScalars.contains($0) } ?? false
  }
}
