/// A page as it is read: upright, with its words and the lines drawn on it.
struct PDFPage {
  /// 1-based.
  let number: Int
  let words: [PageWord]
  /// Pieces of large writing across the page, which are no part of its text.
  let watermark: [String]
  private(set) var rules: [PageRule]
  let height: Int
  /// The text of the page, line by line across tables; places count these.
  let lines: [TextLine]

  init(number: Int, words: [PageWord], rules: [PageRule], size: PageBox) {
    let quarters = Self.usualQuarters(words)
    // What is written sideways is turned back.
    let back = (4 - quarters) & 3
    let turn = { (box: PageBox) in box.turned(back, width: size.right, height: size.bottom) }
    self.number = number
    let upright = words.filter { !$0.text.isEmpty }.map { word in
      PageWord(
        text: word.text,
        box: turn(word.box),
        hasSpaceAfter: word.hasSpaceAfter,
        quarters: (word.quarters + back) & 3
      )
    }
    let usual = Self.usualHeight(upright)
    self.words = upright.filter { !$0.isWatermark(besides: usual) }
    watermark = upright.filter { $0.isWatermark(besides: usual) }.map(\.text)
    self.rules = rules.map { PageRule(box: turn($0.box), isLevel: back & 1 == 0 ? $0.isLevel : !$0.isLevel) }
    height = back & 1 == 0 ? size.bottom : size.right
    lines = TextLine.lines(of: self.words)
  }

  private static func usualQuarters(_ words: [PageWord]) -> Int {
    let lengths = words.reduce(into: [0, 0, 0, 0]) { $0[$1.quarters & 3] += $1.text.unicodeScalars.count }
    return lengths.indices.max { lengths[$0] < lengths[$1] || lengths[$0] == lengths[$1] && $0 > $1 } ?? 0
  }

  private static func usualHeight(_ words: [PageWord]) -> Int {
    let heights = words.filter { $0.quarters == 0 }.map(\.box.height).sorted()
    return heights.isEmpty ? .max / 8 : heights[heights.count / 2]
  }

  /// Drawn lines are many, and not needed any more once the tables are found.
  var withoutRules: PDFPage {
    var page = self
    page.rules = []
    return page
  }

  /// Fonts may come without a table that says which characters their shapes are.
  var hasUnreadableCharacters: Bool {
    var count = (all: 0, private: 0)
    for scalar in words.lazy.flatMap(\.text.unicodeScalars) {
      if scalar == "\u{FFFD}" { return true }
      count.all += 1
      if scalar.properties.generalCategory == .privateUse { count.private += 1 }
    }
    return count.private * 20 > count.all
  }

  /// The number of the line of text, 1-based, that stands at a height of the page.
  func line(at y: Int) -> Int {
    var range = 0..<lines.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range = lines[middle].box.bottom <= y ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return min(range.lowerBound, max(0, lines.count - 1)) + 1
  }
}

extension PageWord {
  /// Whether the word is written across the page, much larger than its text: slanted writing counts as turned. Turned
  /// labels of tables are of the size of the text.
  fileprivate func isWatermark(besides usualHeight: Int) -> Bool {
    switch quarters {
    case 0: box.height > usualHeight * 5
    case 2: box.height > usualHeight * 2
    default: box.width > usualHeight * 2
    }
  }
}
