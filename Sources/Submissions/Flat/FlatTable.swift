import Diagnostics
import OfficeFiles
import ScoringCore

/// A flat table cut into the rows of its departments, each of which can be read as a submission of its own.
///
/// Only where rows stand is kept beside the bytes, so that tables of many departments fit into memory.
package struct FlatTable: Sendable {
  package let file: String
  /// In the order in which they first come up.
  package let departments: [Department]
  private let bytes: [UInt8]
  private let header: FlatHeader

  package struct Department: Sendable {
    package let code: String
    fileprivate var rows: [Row]
  }

  fileprivate struct Row: Sendable {
    let bytes: Range<Int>
    let line: Int
  }

  /// - Parameter text: UTF-8.
  /// - Throws: where there is no header with the essential columns.
  package static func read(
    _ text: [UInt8],
    file: String
  ) throws(UnusableInput) -> (table: FlatTable, findings: [Finding]) {
    let bytes = text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
    let (header, findings) = FlatHeader.read(Array(bytes.prefix(headLength)), file: file)
    guard let header else { throw UnusableInput(findings: findings) }
    var log = FindingLog()
    log.add(findings)
    let departments = departments(in: bytes, header, file: file, log: &log)
    guard !departments.isEmpty else {
      log.add(SubmissionProblem.noRows, at: SourcePlace(file: file))
      throw UnusableInput(findings: log.closed())
    }
    let table = FlatTable(file: file, departments: departments, bytes: bytes, header: header)
    return (table, log.closed())
  }

  private static let headLength = 1 << 16

  private static func departments(
    in bytes: [UInt8],
    _ header: FlatHeader,
    file: String,
    log: inout FindingLog
  ) -> [Department] {
    guard let column = header.positions[.department] else { return [] }
    let body = Array(bytes[min(header.end, bytes.count)...])
    var scanner = scanner(body, header, file: file)
    var departments: [Department] = []
    var positions: [String: Int] = [:]
    while true {
      let (start, line) = (scanner.offset, scanner.line + header.firstLine - 1)
      guard let row = scanner.nextRow(log: &log) else { break }
      guard row.cells.contains(where: { !$0.isEmpty }) else { continue }
      let code = row.cells.indices.contains(column) ? row.cells[column].text : ""
      guard !code.isEmpty else {
        log.add(FlatTableProblem.missingDepartment, at: SourcePlace(file: file, line: line))
        continue
      }
      let found = Row(bytes: (start + header.end)..<(scanner.offset + header.end), line: line)
      if let position = positions[code] {
        departments[position].rows.append(found)
      } else {
        positions[code] = departments.count
        departments.append(Department(code: code, rows: [found]))
      }
    }
    return departments
  }

  private static func scanner(_ bytes: [UInt8], _ header: FlatHeader, file: String) -> CSVScanner {
    CSVScanner(
      source: TableText(bytes, file: file),
      separator: CSVSeparator(rawValue: header.separator) ?? .comma,
      limits: .standard
    )
  }
}

extension FlatTable {
  /// The rows of one department as a submission of a year, which the table does not state.
  package func submission(of department: Department, year: Int) -> SubmissionReader.Reading {
    var projects: [ProjectEntry] = []
    var positions: [String: Int] = [:]
    var own: [IndicatorEntry] = []
    var log = FindingLog()
    for row in department.rows {
      guard let cells = cells(of: row, log: &log) else { continue }
      let (entry, findings) = cells.entry()
      log.add(findings)
      let code = cells[.projectID].text
      guard !code.isEmpty else {
        own.append(entry)
        continue
      }
      if let position = positions[code] {
        projects[position].indicators.append(entry)
      } else {
        positions[code] = projects.count
        projects.append(project(cells, first: entry, log: &log))
      }
    }
    let digest = SHA256.hexDigest(of: department.rows.flatMap { Array(bytes[$0.bytes]) })
    let submission = Submission(
      department: Submissions.Department(name: department.code, code: department.code),
      year: year,
      projects: projects,
      departmentIndicators: own,
      inputs: [Submission.InputFile(path: file, digest: digest)]
    )
    return (submission, log.closed())
  }

  private func cells(of row: Row, log: inout FindingLog) -> FlatRow? {
    // What is wrong with cells was told while the table was cut.
    var told = FindingLog()
    var scanner = Self.scanner(Array(bytes[row.bytes]), header, file: file)
    guard let read = scanner.nextRow(log: &told) else { return nil }
    let place = SourcePlace(file: file, line: row.line)
    guard read.width == header.width else {
      log.add(FlatTableProblem.wrongWidth(found: read.width, expected: header.width), at: place)
      return nil
    }
    let cells = header.positions.filter { read.cells.indices.contains($0.value) && !header.inYuan.contains($0.key) }
      .mapValues { position in
        let cell = read.cells[position]
        let line = row.line + (cell.place.line ?? 1) - 1
        return Cell(cell.text, at: SourcePlace(file: file, line: line, column: cell.place.column))
      }
    return FlatRow(cells, place: place)
  }

  private func project(_ cells: FlatRow, first: IndicatorEntry, log: inout FindingLog) -> ProjectEntry {
    var findings: [Finding] = []
    let budget = BudgetFacts(
      initial: cells.number(.initialBudget, kind: .money, &findings),
      adjusted: cells.number(.adjustedBudget, kind: .money, &findings),
      executed: cells.number(.executed, kind: .money, &findings)
    )
    log.add(findings)
    return ProjectEntry(
      id: cells[.projectID].text,
      name: cells[.projectName].isEmpty ? cells[.projectID].text : cells[.projectName].text,
      type: cells[.projectType].text,
      budget: budget,
      events: cells[.events],
      indicators: [first],
      place: cells.place
    )
  }
}

/// What can be wrong with a row of a flat table that is read as submissions; bulk scoring tells the same.
enum FlatTableProblem: CataloguedProblem, Hashable {
  case missingDepartment
  case wrongWidth(found: Int, expected: Int)

  var entry: ProblemEntry {
    switch self {
    case .missingDepartment:
      ProblemEntry(
        "S0181",
        .error,
        Wording(zh: "本行没有部门编码，没有读取", en: "department code is missing; the row was not read"),
        help: Wording(zh: "补填编码", en: "fill in the code")
      )
    case .wrongWidth(let found, let expected):
      ProblemEntry(
        "S0182",
        .error,
        Wording(
          zh: "本行有 \(found) 格，表头有 \(expected) 格，本行没有读取",
          en: "row has \(found) cells where the header has \(expected); it was not read"
        ),
        help: Wording(zh: "格内有逗号或换行的，用英文双引号括起来", en: "put cells with commas or line ends inside quotes")
      )
    }
  }
}
