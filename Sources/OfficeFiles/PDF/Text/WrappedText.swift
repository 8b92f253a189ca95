/// Puts together what was wrapped: lines that were broken only because the room was used up are one.
enum WrappedText {
  /// The text of a cell.
  ///
  /// A line that has room for the beginning of the next one was broken on purpose; the break is kept.
  ///
  /// - Parameter width: of the cell, margins included.
  static func inCell(_ words: [PageWord], width: Int) -> String {
    let lines = TextLine.lines(of: words)
    let room = max(lines.map(\.box.width).max() ?? 0, width - usualMargins)
    return joined(lines) { line, next in
      line.box.width + next.firstUnitWidth + line.characterWidth < room
    }
  }

  /// Office programs leave 5.4 points on either side of a cell.
  private static let usualMargins = 120

  /// - Parameter isBroken: whether the break between two lines was meant.
  static func joined(_ lines: [TextLine], isBroken: (TextLine, TextLine) -> Bool) -> String {
    var text = ""
    for (index, line) in lines.enumerated() {
      if index > 0 {
        let last = lines[index - 1]
        text += isBroken(last, line) ? "\n" : separator(last.text, line.text)
      }
      text += line.text
    }
    return ShownText.of(text)
  }

  /// Between two pieces of one text: a blank where both are Latin, nothing in Chinese.
  static func separator(_ left: String, _ right: String) -> String {
    guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first else { return "" }
    let areLetters = last.properties.isAlphabetic && first.properties.isAlphabetic
    return areLetters && !Writing.isChinese(last) && !Writing.isChinese(first) ? " " : ""
  }
}
