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
    guard written.0.isText, written.1.isText, row.cell(columns.projectName).isText else {
      return leaveProject(BulkProblem.unreadableBytes, .projectID, row, at: position)
    }
    guard let department = code(written.0, part: 0), let project = code(written.1, part: 1) else {
      return leaveProject(BulkProblem.codeTooLong(limit: ProjectTable.longestCode), .projectID, row, at: position)
    }
    if department.isTotal || project.isTotal {
      return leaveProject(SubmissionProblem.totalRow(text: "合计"), .projectID, row, at: position)
    }
    if department.isEmpty, project.isEmpty, isBlank(row) { return skipBlankRow() }
    if department.isEmpty { return leaveProject(BulkProblem.missingDepartment, .department, row, at: position) }
    if project.isEmpty, rules.own == nil {
      return leaveProject(BulkProblem.missingProject, .projectID, row, at: position)
    }
    // Every row is read under the scheme that it asks for itself, whatever the rows before it asked for.
    let scheme = project.isEmpty ? rules.own ?? 0 : variant(of: row)
    if let known = projects.find(department.key, project.key) {
      goOn(with: known)
      compare(row, scheme, with: known)
      let record = projects.record(known)
      if position < record.pointee.first { record.pointee.first = position }
    } else {
      goOn(with: insert(department.key, project.key, row, scheme, at: position))
    }
    self.scheme = scheme
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
    leaveOut(row, problem, column: column, at: position)
  }

  /// A code as it is compared: without blanks and quotes. Plain ones are taken where they lie.
  private mutating func code(_ cell: CellBytes, part: Int) -> CellBytes? {
    if cell.isPlain { return cell.count <= ProjectTable.longestCode ? cell : nil }
    let text = cell.code
    guard text.count <= ProjectTable.longestCode else { return nil }
    let place = codes + part * (ProjectTable.longestCode + 16)
    for (index, byte) in text.enumerated() { place[index] = byte }
    return CellBytes(place, count: text.count)
  }

  /// Spreadsheets save rows that were cleared as rows of empty cells.
  private func isBlank(_ row: RowBytes) -> Bool {
    (0..<columns.width).allSatisfy { Blanks.trimmed(row.cell($0).text).isEmpty }
  }

  private mutating func insert(
    _ department: CellKey,
    _ project: CellKey,
    _ row: RowBytes,
    _ scheme: Int,
    at position: RowPosition
  ) -> Int {
    let facts = facts(of: row)
    let name = projects.keep(name: facts.name)
    let index = projects.insert(department, project) { id in
      ProjectRecord(
        id: id,
        keptName: name,
        planned: facts.planned,
        executed: facts.executed,
        first: position,
        remarks: facts.remarks,
        scheme: UInt8(truncatingIfNeeded: scheme)
      )
    }
    if columns.initial >= 0 { projects.setInitialBudget(facts.initial, of: index) }
    return index
  }

  /// What a row says about its project.
  private struct Facts {
    var planned: StatedAmount
    var executed: StatedAmount
    var initial: StatedAmount
    var name: CellKey
    var remarks: ProjectRemarks
  }

  @inline(__always)
  private mutating func facts(of row: RowBytes) -> Facts {
    var remarks: ProjectRemarks = []
    let planned = amount(columns.planned, .adjustedBudget, row, &remarks)
    let executed = amount(columns.executed, .executed, row, &remarks)
    let initial = columns.initial < 0 ? .none : amount(columns.initial, .initialBudget, row, &remarks)
    var name = row.cell(columns.projectName)
    name.count = min(name.count, CountedBytes.most)
    if name.isQuoted { remarks.insert(.hasQuotedName) }
    return Facts(
      planned: planned,
      executed: executed,
      initial: initial,
      name: name.key,
      remarks: remarks
    )
  }

  /// All rows of a project should say the same about it. Where they do not, what comes first in the order of values is
  /// taken, whatever the order of rows.
  private mutating func compare(_ row: RowBytes, _ scheme: Int, with index: Int) {
    let facts = facts(of: row)
    let record = projects.record(index)
    record.pointee.take(scheme: UInt8(truncatingIfNeeded: scheme))
    record.pointee.remarks.formUnion(facts.remarks.intersection(.worthSaying))
    record.pointee.take(planned: facts.planned, executed: facts.executed)
    if columns.initial >= 0 { take(initial: facts.initial, for: index) }
    guard !(facts.name == record.pointee.name) else { return }
    record.pointee.remarks.insert(.differentNames)
    if facts.name.compare(record.pointee.name) < 0 {
      record.pointee.keptName = projects.keep(name: facts.name)
      record.pointee.remarks.remove(.hasQuotedName)
      record.pointee.remarks.formUnion(facts.remarks)
    }
  }

  private mutating func take(initial: StatedAmount, for index: Int) {
    let known = projects.initialBudget(of: index)
    guard initial != known else { return }
    projects.record(index).pointee.remarks.insert(.differentBudgets)
    if initial.isBefore(known) { projects.setInitialBudget(initial, of: index) }
  }

  private mutating func amount(
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

  private mutating func variant(of row: RowBytes) -> Int {
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
      record.pointee.remarks.insert(.hasSums)
      if !record.pointee.sums.add(run.sums) { record.pointee.remarks.insert(.hasLargeSums) }
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
  mutating func take(planned: StatedAmount, executed: StatedAmount) {
    guard planned != self.planned || executed != self.executed else { return }
    remarks.insert(.differentBudgets)
    if planned.isBefore(self.planned) { self.planned = planned }
    if executed.isBefore(self.executed) { self.executed = executed }
  }
}
