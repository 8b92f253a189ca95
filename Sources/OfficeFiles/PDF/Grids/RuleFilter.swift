/// Tells the lines of tables from the strokes of letters.
struct RuleFilter {
  /// Words by the fields of the page that they touch.
  private var fields: [Field: [PageBox]] = [:]

  private struct Field: Hashable {
    var column: Int
    var row: Int
  }

  private static let fieldWidth = 400
  private static let fieldHeight = 200
  /// No field of this size holds more words that anyone could read.
  private static let wordsPerField = 200
  private static let largestWord = 10_000

  init(_ words: [PageWord]) {
    for word in words where word.box.height < Self.largestWord && word.box.width < Self.largestWord {
      let box = word.box
      for row in Self.span(box.top, box.bottom, Self.fieldHeight) {
        for column in Self.span(box.left, box.right, Self.fieldWidth) {
          let field = Field(column: column, row: row)
          if fields[field, default: []].count < Self.wordsPerField { fields[field, default: []].append(box) }
        }
      }
    }
  }

  /// The lines that lie within no word.
  func lines(among rules: [PageRule]) -> [PageRule] { rules.filter { !isStroke($0) } }

  private func isStroke(_ rule: PageRule) -> Bool {
    let margin = 15
    let box = rule.box
    return (fields[Field(column: box.middle.x / Self.fieldWidth, row: box.middle.y / Self.fieldHeight)] ?? []).contains
    { word in
      word.left - margin <= box.left && box.right <= word.right + margin
        && word.top - margin <= box.top && box.bottom <= word.bottom + margin
        // The underline of a word, or a border close to it, is longer than the word itself or stands at its edge.
        && (rule.isLevel
          ? box.top > word.top && box.top < word.bottom : box.left > word.left - 5 && box.left < word.right + 5)
    }
  }

  private static func span(_ from: Int, _ to: Int, _ size: Int) -> ClosedRange<Int> {
    let first = from / size
    return first...max(first, to / size)
  }
}
