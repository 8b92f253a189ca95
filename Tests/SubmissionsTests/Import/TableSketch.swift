import Diagnostics
import OfficeFiles

/// Tables drawn in a test: a row is a line, `|` parts its cells, `<` goes on with the cell to the left, `^` with the one above.
enum TableSketch {
  static func table(_ sketch: String, number: Int = 1) -> DocumentTable {
    var above: [String] = []
    let rows = sketch.split(separator: "\n").enumerated().map { index, line in
      let texts = line.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
      var cells: [DocumentCell] = []
      var shown: [String] = []
      for (column, text) in texts.enumerated() {
        let place = SourcePlace(file: "sketch", in: .table(number), line: index + 1, column: cells.count + 1)
        if text == "<", let last = cells.popLast() {
          shown.append(last.text)
          let range = last.columns.lowerBound..<(column + 1)
          cells.append(DocumentCell(last.text, columns: range, continuesAbove: last.continuesAbove, at: last.place))
        } else {
          let isBelow = text == "^"
          let content = isBelow && above.indices.contains(column) ? above[column] : text
          shown.append(content)
          cells.append(DocumentCell(content, columns: column..<(column + 1), continuesAbove: isBelow, at: place))
        }
      }
      above = shown
      return DocumentRow(cells: cells, at: SourcePlace(file: "sketch", in: .table(number), line: index + 1))
    }
    return DocumentTable(rows: rows, at: SourcePlace(file: "sketch", in: .table(number)))
  }

  static func document(_ parts: Part...) -> OfficeDocument {
    var blocks: [DocumentBlock] = []
    for (index, part) in parts.enumerated() {
      switch part {
      case .line(let text):
        blocks.append(.paragraph(DocumentParagraph(text, at: SourcePlace(file: "sketch", in: .paragraph(index + 1)))))
      case .table(let sketch): blocks.append(.table(table(sketch, number: index + 1)))
      }
    }
    return OfficeDocument(file: "sketch", kind: .word, blocks: blocks)
  }

  enum Part {
    case line(String)
    case table(String)
  }

  private static func trimmed(_ text: Substring) -> String {
    let scalars = text.unicodeScalars.drop { $0 == " " }
    return String(String.UnicodeScalarView(scalars.reversed().drop { $0 == " " }.reversed()))
  }
}
