import Diagnostics

/// A table whose columns also line up in a plain text editor, Chinese characters taking two columns.
struct MarkdownTable {
  private let caption: String
  private let alignments: [ReportTable.Alignment]
  private let header: [String]
  private let rows: [[String]]

  init(_ table: ReportTable) {
    caption = table.caption
    alignments = table.columns.map(\.alignment)
    header = table.columns.map { MarkdownText.cell($0.title) }
    let width = table.columns.count
    rows = table.rows.map { row in
      let cells = row.prefix(width).map(MarkdownText.cell)
      return cells + Array(repeating: "", count: width - cells.count)
    }
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
