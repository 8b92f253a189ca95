import OfficeFiles
import Testing

/// A working paper as a reviewer fills it in, with a program that knows nothing of it but its cells.
struct FilledPaper {
  private var tables: [(name: String, rows: [[String]])]

  init(_ path: String) throws {
    tables = try DocumentReader.read(path).document.blocks.compactMap { block in
      guard case .table(let table) = block else { return nil }
      return (
        "",
        table.rows.map { row in
          var cells = [String](repeating: "", count: row.cells.map(\.columns.upperBound).max() ?? 0)
          for cell in row.cells { cells[cell.columns.lowerBound] = cell.text }
          return cells
        }
      )
    }
  }

  /// - Parameter cells: by the titles of their columns.
  mutating func fill(_ indicator: String, _ cells: [String: String]) throws {
    let header = try #require(tables[0].rows.firstIndex { $0.contains("三级指标") })
    let titles = tables[0].rows[header]
    let name = try #require(titles.firstIndex(of: "三级指标"))
    let row = try #require(tables[0].rows.firstIndex { $0.count > name && $0[name] == indicator })
    for (title, text) in cells {
      let column = try #require(titles.firstIndex(of: title))
      let missing = max(0, column + 1 - tables[0].rows[row].count)
      tables[0].rows[row] += Array(repeating: "", count: missing)
      tables[0].rows[row][column] = text
    }
  }

  mutating func sign(_ reviewer: String) throws {
    let row = try #require(tables[0].rows.firstIndex { $0.contains("复核人") })
    let label = try #require(tables[0].rows[row].firstIndex(of: "复核人"))
    let missing = max(0, label + 2 - tables[0].rows[row].count)
    tables[0].rows[row] += Array(repeating: "", count: missing)
    tables[0].rows[row][label + 1] = reviewer
  }

  func bytes() throws -> [UInt8] {
    let sheets = tables.enumerated().map { index, table in
      Worksheet(
        name: "表\(index + 1)",
        rows: table.rows.map { row in
          Worksheet.Row(row.map { WorksheetCell($0.isEmpty ? .empty : .text($0)) })
        }
      )
    }
    return try Workbook(sheets: sheets).bytes()
  }
}
