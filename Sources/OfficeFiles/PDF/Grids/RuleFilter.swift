/// Tells the lines of tables from the strokes of letters.
struct RuleFilter {
  /// Words by the strips of the page that they touch.
  private var strips: [Int: [PageBox]] = [:]
  private static let strip = 200

  init(_ words: [PageWord]) {
    for word in words where word.box.height < 2000 {
      for strip in Self.strips(word.box) { strips[strip, default: []].append(word.box) }
    }
  }

  /// The lines that lie within no word.
  func lines(among rules: [PageRule]) -> [PageRule] { rules.filter { !isStroke($0) } }

  private func isStroke(_ rule: PageRule) -> Bool {
    let margin = 15
    let box = rule.box
    return (strips[box.middle.y / Self.strip] ?? []).contains { word in
      word.left - margin <= box.left && box.right <= word.right + margin
        && word.top - margin <= box.top && box.bottom <= word.bottom + margin
        // The underline of a word, or a border close to it, is longer than the word itself or stands at its edge.
        && (rule.isLevel
          ? box.top > word.top && box.top < word.bottom : box.left > word.left - 5 && box.left < word.right + 5)
    }
  }

  private static func strips(_ box: PageBox) -> ClosedRange<Int> {
    let top = box.top / strip
    return top...max(top, box.bottom / strip)
  }
}
