import Diagnostics
import OfficeFiles

/// Text that was taken out of a Word file: paragraphs, and tables of which only tabs are left.
///
/// Two shapes are in use. In one, every cell has a line of its own that begins with a tab, and a blank line ends the row;
/// a line without a tab goes on with the cell above it. In the other, a row is a line and tabs part its cells.
struct DumpedText {
  private let file: String
  private let lines: [Substring]
  private let hasCellPerLine: Bool
  private var blocks: [DocumentBlock] = []

  static func document(_ text: String, file: String) -> OfficeDocument {
    var dump = DumpedText(text, file: file)
    dump.read()
    return OfficeDocument(file: file, kind: .text, blocks: dump.blocks)
  }

  private init(_ text: String, file: String) {
    self.file = file
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" || $0 == "\u{C}" }
    var balance = 0
    for line in lines where line.utf8.contains(Self.tab) { balance += Self.hasInnerTab(line) ? -1 : 1 }
    hasCellPerLine = balance > 0
  }

  private static let tab = UInt8(ascii: "\t")

  /// Whether a tab parts two texts of the line.
  private static func hasInnerTab(_ line: Substring) -> Bool {
    line.split(separator: "\t").count { !Blanks.trimmed(String($0)).isEmpty } > 1
  }

  private func isTabbed(_ index: Int) -> Bool { lines[index].utf8.contains(Self.tab) }
  private func isBlank(_ index: Int) -> Bool { lines[index].unicodeScalars.allSatisfy { Blanks.isBlank($0) } }

  private mutating func read() {
    var index = 0
    while index < lines.count {
      if isTabbed(index) {
        index = readTable(from: index)
      } else {
        let text = Self.withoutBookmarks(Blanks.trimmed(String(lines[index])))
        if !text.isEmpty {
          blocks.append(.paragraph(DocumentParagraph(text, at: SourcePlace(file: file, line: index + 1))))
        }
        index += 1
      }
    }
  }

  /// - Returns: the line behind the table.
  private mutating func readTable(from start: Int) -> Int {
    var rows: [DocumentRow] = []
    var cells: [(text: String, line: Int)] = []
    var index = start
    func endRow() {
      if !cells.isEmpty { rows.append(row(cells)) }
      cells = []
    }
    scanning: while index < lines.count {
      if isTabbed(index) {
        if hasCellPerLine {
          cells.append((String(lines[index].dropFirst(lines[index].first == "\t" ? 1 : 0)), index + 1))
        } else {
          rows.append(
            row(lines[index].split(separator: "\t", omittingEmptySubsequences: false).map { (String($0), index + 1) })
          )
        }
      } else if isBlank(index) {
        endRow()
        let next = (index..<lines.count).first { !isBlank($0) || isTabbed($0) }
        guard let next, isTabbed(next) else { break scanning }
        index = next
        continue
      } else if hasCellPerLine, !cells.isEmpty {
        cells[cells.count - 1].text += "\n" + lines[index]
      } else {
        break scanning
      }
      index += 1
    }
    endRow()
    blocks.append(.table(DocumentTable(rows: rows, hasGrid: false, at: SourcePlace(file: file, line: start + 1))))
    return index
  }

  private func row(_ written: [(text: String, line: Int)]) -> DocumentRow {
    var column = 1
    let cells = written.enumerated().map { index, cell in
      let place = SourcePlace(
        file: file,
        line: cell.line,
        column: hasCellPerLine ? 2 : column,
        length: cell.text.unicodeScalars.count
      )
      column += cell.text.unicodeScalars.count + 1
      return DocumentCell(Self.trimmedLines(cell.text), columns: index..<(index + 1), at: place)
    }
    return DocumentRow(cells: cells, at: SourcePlace(file: file, line: written[0].line))
  }

  private static func trimmedLines(_ text: String) -> String {
    text.split(separator: "\n").map { Blanks.trimmed(String($0)) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// `[bookmark: _Toc1]一、总体绩效目标` is a heading with what a dump left of a bookmark.
  private static func withoutBookmarks(_ text: String) -> String {
    var rest = text[...]
    while rest.hasPrefix("[bookmark:"), let end = rest.firstIndex(of: "]") {
      rest = rest[rest.index(after: end)...]
    }
    return Blanks.trimmed(String(rest))
  }
}
