import OfficeFiles

/// The files in Fixtures; the README there says how each was made.
enum OfficeFixture {
  static func bytes(_ path: String) throws -> [UInt8] {
    let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    return try FileReader.read("/\(folder)/Fixtures/\(path)")
  }
}

extension DocumentTable {
  /// The table as a reader would copy it: `3: A 产出指标 | B-C 数量指标 | D ^≥15次`, `^` for the lower part of a merged cell.
  var lines: [String] { zip(rows, rowTexts).map { "\($0.place.line ?? 0): \($1)" } }

  /// The same without the numbers of lines.
  var rowTexts: [String] {
    rows.map { row in
      let cells = row.cells.map { cell in
        let last = cell.columns.count > 1 ? "-\(SheetLetters.of(cell.columns.upperBound - 1))" : ""
        return "\(SheetLetters.of(cell.columns.lowerBound))\(last) \(cell.continuesAbove ? "^" : "")\(cell.text)"
      }
      return cells.joined(separator: " | ")
    }
  }
}

enum SheetLetters {
  static func of(_ column: Int) -> String { String(UnicodeScalar(UInt8(65 + column % 26))) }
}

extension OfficeDocument {
  var tables: [DocumentTable] {
    blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }

  var paragraphs: [String] {
    blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
    }
  }
}
