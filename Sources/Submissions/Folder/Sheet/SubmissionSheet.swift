import Diagnostics
import ScoringCore
import YAMLFiles

/// `submission.yaml`: who hands in, for which year, under which rules, and what the department planned as a whole.
struct SubmissionSheet {
  private(set) var department = Department(name: "")
  /// `nil` when it is missing or unreadable; the submission cannot be used then.
  private(set) var year: Int?
  private(set) var compilingDate: CalendarDay?
  private(set) var ruleSet: Cell?
  private(set) var plan = DepartmentPlan()
  private let nodes: SheetNodeReader

  /// - Returns: `nil` when the file is not a mapping; a finding says so.
  init?(_ text: String, file: String, log: inout FindingLog) {
    let (document, findings) = YAMLDocument.readCollecting(Array(text.utf8), file: file)
    log.add(findings)
    guard let document else { return nil }
    nodes = SheetNodeReader(source: document.source)
    guard let entries = document.root.entries else {
      nodes.report(.sheetNotMapping, at: document.root.place, log: &log)
      return nil
    }
    for (key, entry) in nodes.known(entries, as: SheetKey.self, log: &log) { read(key, entry, log: &log) }
    for key in [SheetKey.department, .year]
    where !entries.contains(where: { $0.key == key.rawValue && !$0.value.isNull }) {
      nodes.report(.missingKey(key: key.rawValue), at: document.root.place, log: &log)
    }
  }

  private mutating func read(_ key: SheetKey, _ entry: YAMLEntry, log: inout FindingLog) {
    switch key {
    case .organisation: readOrganisation(entry, log: &log)
    case .plan: plan = nodes.plan(entry, log: &log)
    case .department, .departmentCode, .rules, .year, .compilingDate:
      if let cell = nodes.text(entry, log: &log) { read(key, cell, log: &log) }
    }
  }

  private mutating func read(_ key: SheetKey, _ cell: Cell, log: inout FindingLog) {
    switch key {
    case .department: department.name = cell.text
    case .departmentCode: department.code = cell.text
    case .rules: ruleSet = cell
    case .year:
      year = WrittenDay.year(cell.text)
      if year == nil { nodes.report(.unreadableYear(text: Quoted.shortened(cell.text)), at: cell.place, log: &log) }
    case .compilingDate:
      compilingDate = WrittenDay.day(cell.text)
      if compilingDate == nil {
        nodes.report(.unreadableDate(text: Quoted.shortened(cell.text)), at: cell.place, log: &log)
      }
    case .organisation, .plan: break
    }
  }

  private mutating func readOrganisation(_ entry: YAMLEntry, log: inout FindingLog) {
    for (fact, entry) in nodes.entries(of: entry.value, named: entry.key, as: OrganisationFact.self, log: &log) {
      department.organisation[fact] = nodes.texts(entry, log: &log).map(\.text)
    }
  }
}
