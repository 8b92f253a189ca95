import Diagnostics

/// Text broken into lines of a width in terminal columns: between words, and between Chinese characters, but never
/// before a closing mark or behind an opening one.
enum WrappedText {
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for unit in units(of: text) {
      let space = unit.followsSpace && !line.isEmpty ? 1 : 0
      if !line.isEmpty, columns + space + unit.columns > width {
        lines.append(line)
        (line, columns) = (unit.text, unit.columns)
      } else {
        line += (space == 1 ? " " : "") + unit.text
        columns += space + unit.columns
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// What is not to be broken.
  private struct Unit {
    var text: String
    let followsSpace: Bool
    var columns: Int { DisplayWidth.columns(of: text) }
  }

  private static func units(of text: String) -> [Unit] {
    var units: [Unit] = []
    var afterSpace = false
    var previous: Character?
    for character in text {
      if character.isWhitespace {
        afterSpace = true
      } else {
        let startsUnit = afterSpace || previous.map { canBreak(between: $0, and: character) } ?? true
        if startsUnit || units.isEmpty {
          units.append(Unit(text: String(character), followsSpace: afterSpace))
        } else {
          units[units.count - 1].text.append(character)
        }
        afterSpace = false
      }
      previous = character
    }
    return units
  }

  private static func canBreak(between left: Character, and right: Character) -> Bool {
    guard !opening.contains(left), !closing.contains(right) else { return false }
    return isWide(left) || isWide(right)
  }

  private static func isWide(_ character: Character) -> Bool { DisplayWidth.columns(of: String(character)) > 1 }

  private static let opening: Set<Character> = ["（", "《", "“", "‘", "「", "〔", "【", "(", "["]
  private static let closing: Set<Character> = [
    "，", "。", "；", "：", "、", "！", "？", "）", "》", "”", "’", "」", "〕", "】", ")", ",", ".", ";", ":", "%", "'", "]",
  ]
}
