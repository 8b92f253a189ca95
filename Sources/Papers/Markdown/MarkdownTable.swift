import Diagnostics

/// A table whose columns also line up in a plain text editor, Chinese characters taking two columns.
struct MarkdownTable {
  private let caption: String
  private let alignments: [PaperTable.Alignment]
  private let header: [String]
  private let rows: [[String]]

  init(_ table: PaperTable) {
    caption = table.caption
    alignments = table.columns.map(\.alignment)
    let width = table.columns.count
    header = Self.header(of: table, width: width).map(MarkdownText.cell)
    rows = TableGrid(table.rows, width: width).rows.map { slots in
      Self.texts(of: slots, width: width).map(MarkdownText.cell)
    }
  }

  /// One row, as the format knows only one: what stands above a column goes before its title.
  private static func header(of table: PaperTable, width: Int) -> [String] {
    let levels = TableGrid(table.header, width: width).rows
    return (0..<width).map { column in
      var titles: [String] = []
      for slots in levels {
        let slot = slots.first { $0.column <= column && column < $0.column + $0.columnSpan }
        if let slot, !slot.continues, !slot.cell.text.isEmpty { titles.append(slot.cell.text) }
      }
      return titles.joined(separator: "：")
    }
  }

  /// The format knows no merged cells: the text stands in the first place, the others are empty.
  private static func texts(of slots: [TableGrid.Slot], width: Int) -> [String] {
    var texts = Array(repeating: "", count: width)
    for slot in slots where !slot.continues { texts[slot.column] = slot.cell.text }
    return texts
  }

  var text: String {
    let widths = header.indices.map { column in
      max(3, ([header] + rows).map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0)
    }
    let lines =
      [line(header, widths)] + [rule(widths)] + rows.map { line($0, widths) }
    return MarkdownText.paragraph(caption) + "\n\n" + lines.joined(separator: "\n")
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(zip(cells, widths), alignments).map { pair, alignment in
      let blanks = String(repeating: " ", count: max(0, pair.1 - DisplayWidth.columns(of: pair.0)))
      return alignment == .right ? blanks + pair.0 : pair.0 + blanks
    }
    return "| " + padded.joined(separator: " | ") + " |"
  }

  private func rule(_ widths: [Int]) -> String {
    let marks = zip(widths, alignments).map { width, alignment in
      switch alignment {
      case .left: String(repeating: "-", count: width)
      case .centre: ":" + String(repeating: "-", count: width - 2) + ":"
      case .right: String(repeating: "-", count: width - 1) + ":"
      }
    }
    return "| " + marks.joined(separator: " | ") + " |"
  }
}
