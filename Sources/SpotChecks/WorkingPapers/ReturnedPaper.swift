import Diagnostics
import OfficeFiles
import Submissions

/// A working paper as it came back, before anything in it is believed.
public struct ReturnedPaper: Sendable {
  /// As the user named it.
  public let file: String
  /// SHA-256 of the file.
  public let digest: String
  /// What it says it belongs to; empty where it does not say.
  public let identity: PaperIdentity
  /// 复核人; empty where nobody signed.
  public let reviewer: String
  /// In the order of the sheet; only those with anything in them.
  let rows: [Row]
  public let findings: [Finding]

  struct Row: Sendable {
    private let cells: [PaperColumn: Cell]
    let place: SourcePlace

    init(_ cells: [PaperColumn: Cell], at place: SourcePlace) {
      self.cells = cells
      self.place = place
    }

    subscript(column: PaperColumn) -> Cell { cells[column] ?? Cell("", at: place) }

    var isFilledIn: Bool { PaperColumn.filledIn.contains { !self[$0].isEmpty } }
  }
}

extension ReturnedPaper {
  /// More rows than any project has indicators are not looked at.
  static let mostRows = 5_000

  /// Reads a workbook; formulas are taken by the value that was stored with them, macros and links are never run.
  ///
  /// - Throws: what makes it unreadable, or that it is no working paper.
  public static func read(_ path: String) throws(UnusableInput) -> ReturnedPaper {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try FileReader.read(path)
    } catch {
      throw UnusableInput(findings: [FileProblem.fault(error, path: path).finding(at: SourcePlace(file: path))])
    }
    return try read(bytes, file: path)
  }

  public static func read(_ bytes: [UInt8], file: String) throws(UnusableInput) -> ReturnedPaper {
    let reading = try DocumentReader.read(bytes, file: file)
    let tables = reading.document.blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    guard let (table, header, columns) = paper(among: tables) else {
      let problem = WorkingPaperProblem.notWorkingPaper
      throw UnusableInput(findings: reading.findings + [problem.finding(at: SourcePlace(file: file))])
    }
    let body = table.rows.dropFirst(header + 1)
    let ignored = table.rows[header].cells.first { PaperColumn(written: $0.text) == .deviation }?.place
    var findings = reading.findings.filter { finding in
      !isExpected(finding) && (ignored == nil || finding.place?.column != ignored?.column || finding.place?.line == nil)
    }
    if body.count > mostRows {
      findings.append(WorkingPaperProblem.tooManyRows(limit: mostRows).finding(at: table.place))
    }
    let rows = body.prefix(mostRows).compactMap { row in
      let cells = columns.compactMapValues { column in
        row.cells.first { $0.columns.lowerBound == column }.map { Cell($0.text, at: $0.place) }
      }
      return cells.values.contains { !$0.isEmpty } ? Row(cells, at: row.place) : nil
    }
    var labels: [PaperLabel: String] = [:]
    // What the hidden sheet says is surer than what stands above the table.
    for table in tables.filter({ $0.place != table.place }) + [table] {
      for (label, value) in Self.labels(in: table) { labels[label] = labels[label] ?? value }
    }
    return ReturnedPaper(
      file: file,
      digest: SHA256.hexDigest(of: bytes),
      identity: PaperIdentity(
        plan: labels[.plan] ?? "",
        project: ProjectKey(department: labels[.department] ?? "", project: labels[.project] ?? ""),
        submissionDigest: labels[.submissionDigest] ?? ""
      ),
      reviewer: labels[.reviewer] ?? "",
      rows: rows,
      findings: findings
    )
  }

  /// The first table with the columns of a working paper, wherever they stand.
  private static func paper(
    among tables: [DocumentTable]
  ) -> (table: DocumentTable, header: Int, columns: [PaperColumn: Int])? {
    for table in tables {
      for (index, row) in table.rows.prefix(30).enumerated() {
        var columns: [PaperColumn: Int] = [:]
        for cell in row.cells {
          guard let column = PaperColumn(written: cell.text), columns[column] == nil else { continue }
          columns[column] = cell.columns.lowerBound
        }
        let isHeader = columns[.name] != nil || columns[.id] != nil
        if isHeader, PaperColumn.filledIn.contains(where: { columns[$0] != nil }) { return (table, index, columns) }
      }
    }
    return nil
  }

  /// Labels with the next cell that has anything in it.
  private static func labels(in table: DocumentTable) -> [(PaperLabel, String)] {
    table.rows.prefix(30).flatMap { row in
      row.cells.indices.compactMap { index -> (PaperLabel, String)? in
        guard let label = PaperLabel(written: row.cells[index].text) else { return nil }
        guard let value = row.cells[(index + 1)...].first(where: { !$0.text.isEmpty }),
          PaperLabel(written: value.text) == nil
        else { return nil }
        return (label, value.text)
      }
    }
  }

  /// The hidden sheet is the paper's own, and nothing is taken from the column of deviations.
  private static func isExpected(_ finding: Finding) -> Bool {
    guard case .sheet(let name, _) = finding.place?.area else { return false }
    return name == PaperLabel.identitySheet
  }
}
