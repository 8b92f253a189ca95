import Diagnostics
import Glibc
import OfficeFiles
import ScoringCore
import Submissions

extension TableWorker {
  /// Finds the project of a row, which becomes the current one; none where the row does not say which it is.
  @inline(never)
  mutating func open(_ row: RowBytes, at position: RowPosition) {
    let written = (row.cell(columns.department), row.cell(columns.project))
    guard let department = code(written.0, part: 0), let project = code(written.1, part: 1) else {
      return leaveProject(BulkProblem.codeTooLong(limit: ProjectTable.longestCode), .projectID, row, at: position)
    }
    if isTotal(department) || isTotal(project) {
      return leaveProject(SubmissionProblem.totalRow(text: "合计"), .projectID, row, at: position)
    }
    if department.isEmpty, project.isEmpty, isBlank(row) { return skipBlankRow() }
    if department.isEmpty { return leaveProject(BulkProblem.missingDepartment, .department, row, at: position) }
    if project.isEmpty, rules.own == nil {
      return leaveProject(BulkProblem.missingProject, .projectID, row, at: position)
    }
    let hash = ProjectTable.hash(department, project)
    // Every row is read under the scheme that it asks for itself, whatever the rows before it asked for.
    let scheme = project.isEmpty ? rules.own ?? 0 : variant(of: row)
    if let known = projects.find(department, project, hash: hash) {
      goOn(with: known)
      compare(row, scheme, with: projects.record(known))
    } else {
      goOn(with: insert(department, project, hash: hash, row, scheme, at: position))
    }
    self.scheme = scheme
    if let current, position < projects.record(current).pointee.first {
      projects.record(current).pointee.first = position
    }
  }

  private mutating func goOn(with project: Int) {
    if project != current {
      closeRun()
      current = project
    }
  }

  private mutating func leaveProject(
    _ problem: some Problem,
    _ column: FlatColumn,
    _ row: RowBytes,
    at position: RowPosition
  ) {
    endProject()
    report(problem, column: column, row, at: position)
  }

  /// A code as it is compared: without blanks and quotes. Plain ones are taken where they lie.
  private func code(_ cell: CellBytes, part: Int) -> CellBytes? {
    if cell.isPlain { return cell.count <= ProjectTable.longestCode ? cell : nil }
    let text = Array(Blanks.trimmed(cell.text).utf8)
    guard text.count <= ProjectTable.longestCode else { return nil }
    let place = codes + part * (ProjectTable.longestCode + 16)
    for (index, byte) in text.enumerated() { place[index] = byte }
    return CellBytes(place, count: text.count)
  }

  /// Spreadsheets save rows that were cleared as rows of empty cells.
  private func isBlank(_ row: RowBytes) -> Bool {
    (0..<columns.width).allSatisfy { Blanks.trimmed(row.cell($0).text).isEmpty }
  }

  private func isTotal(_ code: CellBytes) -> Bool {
    // The words for totals are no longer than this, and plain codes are none of them.
    guard code.count <= 12, code.count >= 3,
      code.start[0] >= 0x80 || code.start[0] | 0x20 == 0x74 || code.start[0] | 0x20 == 0x73
    else { return false }
    return TotalRow.label(among: [Cell(code.text, at: .init(file: ""))]) != nil
  }

  private mutating func insert(
    _ department: CellBytes,
    _ project: CellBytes,
    hash: UInt64,
    _ row: RowBytes,
    _ scheme: Int,
    at position: RowPosition
  ) -> Int {
    var remarks: ProjectRemarks = []
    let planned = amount(columns.planned, .adjustedBudget, row, &remarks)
    let executed = amount(columns.executed, .executed, row, &remarks)
    let initial = amount(columns.initial, .initialBudget, row, &remarks)
    let name = name(of: row)
    return projects.insert(department, project, hash: hash) { id, tag in
      ProjectRecord(
        id: id,
        departmentLength: UInt16(department.count),
        projectLength: UInt16(project.count),
        tag: tag,
        planned: planned,
        executed: executed,
        initial: initial,
        name: name,
        first: position,
        scheme: UInt8(scheme),
        remarks: remarks
      )
    }
  }

  /// All rows of a project should say the same about it. Where they do not, the one that comes first in the order of
  /// values is taken, whatever the order of rows.
  private mutating func compare(_ row: RowBytes, _ scheme: Int, with record: UnsafeMutablePointer<ProjectRecord>) {
    var remarks: ProjectRemarks = []
    let planned = amount(columns.planned, .adjustedBudget, row, &remarks)
    let executed = amount(columns.executed, .executed, row, &remarks)
    let initial = amount(columns.initial, .initialBudget, row, &remarks)
    let name = name(of: row)
    record.pointee.remarks.formUnion(remarks)
    record.pointee.take(planned: planned, executed: executed, initial: initial)
    record.pointee.take(scheme: UInt8(scheme))
    guard name != record.pointee.name else { return }
    record.pointee.remarks.insert(.differentNames)
    if projects.names[Int(name)].compare(projects.names[Int(record.pointee.name)]) < 0 {
      record.pointee.name = name
    }
  }

  private func amount(
    _ column: Int,
    _ name: FlatColumn,
    _ row: RowBytes,
    _ remarks: inout ProjectRemarks
  ) -> StatedAmount {
    let cell = row.cell(column)
    if cell.isEmpty { return .none }
    if let number = PlainNumber(cell), number.digits <= 1_000_000_000_000 { return StatedAmount(number) }
    switch NumberCell.read(Cell(cell.text, at: .init(file: "")), name: name.name, kind: .money) {
    case .success(nil): return .none
    case .success(let amount?): if let stated = StatedAmount(amount) { return stated }
    case .failure: break
    }
    remarks.insert(.unreadableBudget)
    return .none
  }

  /// The number of the project's name, in the form in which it is written out.
  private mutating func name(of row: RowBytes) -> Int32 {
    projects.number(of: row.cell(columns.projectName)) { cell in
      cell.needsCare ? Array(CSVText.field(Blanks.trimmed(cell.text)).utf8) : nil
    }
  }

  private func variant(of row: RowBytes) -> Int {
    guard rules.hasVariants else { return 0 }
    let type = row.cell(columns.positions[.projectType] ?? -1).text
    return rules.variant(name: Blanks.trimmed(row.cell(columns.projectName).text), type: Blanks.trimmed(type))
  }

  /// Brings the rows that came one after the other to their project.
  mutating func closeRun() {
    guard run.count > 0, let current else { return }
    let record = projects.record(current)
    record.pointee.rows += Int32(truncatingIfNeeded: run.count)
    if run.lacksPoints { record.pointee.remarks.insert(.lacksPoints) }
    if run.statesPoints { record.pointee.remarks.insert(.statesPoints) }
    if rules.keepsAllRows || run.mustBeKept || run.lacksPoints {
      for index in 0..<run.count {
        var row = run[index]
        row.next = record.pointee.kept
        record.pointee.kept = Int32(truncatingIfNeeded: kept.append(row))
      }
    } else {
      record.pointee.sums.add(run.sums)
      record.pointee.remarks.insert(.hasSums)
    }
    run.clear()
  }
}

extension ProjectRecord {
  /// Takes what another row asks for. Where they differ, the project is not scored.
  mutating func take(scheme other: UInt8) {
    guard other != scheme else { return }
    remarks.insert(.differentSchemes)
    scheme = min(scheme, other)
  }

  /// Takes what another row states about the money, where it differs.
  mutating func take(planned: StatedAmount, executed: StatedAmount, initial: StatedAmount) {
    guard planned != self.planned || executed != self.executed || initial != self.initial else { return }
    remarks.insert(.differentBudgets)
    if planned.isBefore(self.planned) { self.planned = planned }
    if executed.isBefore(self.executed) { self.executed = executed }
    if initial.isBefore(self.initial) { self.initial = initial }
  }
}

extension CellBytes {
  /// Whether it cannot be written out byte by byte: quotes, line ends, separators, bytes that are no text, and what a
  /// spreadsheet would run as a formula.
  fileprivate var needsCare: Bool {
    guard count > 0 else { return false }
    let bytes = UnsafeBufferPointer(start: start, count: count)
    // Full-width forms and blanks of other kinds begin with these.
    if [0x3D, 0x2B, 0x2D, 0x40, 0xEF, 0xE3, 0xC2, 0xE2].contains(start[0]) { return true }
    if start[count - 1] == 0x80 || start[count - 1] == 0xA0 { return true }
    if bytes.contains(where: { $0 == 0x2C || $0 < 0x20 || $0 == 0x22 }) { return true }
    return !isText
  }
}
