import OfficeFiles
import Submissions

/// What stands in one column of a row, or over several that are merged.
struct DraftCell {
  let columns: ClosedRange<Int>
  let content: WorksheetCell.Content
  let style: CellStyle

  init(_ columns: ClosedRange<Int>, _ content: WorksheetCell.Content, _ style: CellStyle) {
    self.columns = columns
    self.content = content
    self.style = style
  }

  init(_ column: Int, _ content: WorksheetCell.Content, _ style: CellStyle) {
    self.init(column...column, content, style)
  }

  init(_ columns: ClosedRange<Int>, _ text: String, _ style: CellStyle) {
    self.init(columns, .text(CellText.fitting(text)), style)
  }

  init(_ column: Int, _ text: String, _ style: CellStyle) {
    self.init(column...column, text, style)
  }
}

/// The user's own texts in cells.
enum CellText {
  private static let most = 32_767
  private static let rest = "……（文字过长，未尽部分见自评材料）"

  /// What leads to a project needs a text to click on.
  static func name(of project: ProjectEntry) -> String { project.name.isEmpty ? "（未填名称）" : fitting(project.name) }

  /// A cell takes so many units of UTF-16 and not one more; tabs, which cells show as boxes, become blanks.
  static func fitting(_ text: String) -> String {
    guard text.utf8.count > most || text.utf8.contains(UInt8(ascii: "\t")) else { return text }
    let plain = text.utf8.contains(UInt8(ascii: "\t")) ? String(text.map { $0 == "\t" ? " " : $0 }) : text
    guard plain.utf16.count > most else { return plain }
    var kept = ""
    var room = most - rest.utf16.count
    for character in plain {
      room -= character.utf16.count
      if room < 0 { break }
      kept.append(character)
    }
    return kept + rest
  }
}
