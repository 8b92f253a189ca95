import Diagnostics
import ScoringCore
import YAMLFiles

/// `submission.yaml`.
struct SubmissionSheet {
  private(set) var basics = SubmissionBasics()
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
    case .plan: basics.plan = nodes.plan(entry, log: &log)
    case .silenced: basics.silenced = nodes.silencings(entry, log: &log)
    case .department, .departmentCode, .rules, .year, .compilingDate:
      if let cell = nodes.text(entry, log: &log) { read(key, cell, log: &log) }
    }
  }

  private mutating func read(_ key: SheetKey, _ cell: Cell, log: inout FindingLog) {
    switch key {
    case .department:
      basics.department.name = cell.text
      // An empty text in quotes, as a submission begins with.
      if cell.isEmpty { nodes.report(.missingKey(key: key.rawValue), at: cell.place, log: &log) }
    case .departmentCode: basics.department.code = cell.text
    case .rules: basics.ruleSet = cell
    case .year:
      basics.year = WrittenDay.year(cell.text)
      if basics.year == nil {
        nodes.report(.unreadableYear(text: Quoted.shortened(cell.text)), at: cell.place, log: &log)
      }
    case .compilingDate:
      basics.compilingDate = WrittenDay.day(cell.text)
      if basics.compilingDate == nil {
        nodes.report(.unreadableDate(text: Quoted.shortened(cell.text)), at: cell.place, log: &log)
      }
    case .organisation, .plan, .silenced: break
    }
  }

  private mutating func readOrganisation(_ entry: YAMLEntry, log: inout FindingLog) {
    for (fact, entry) in nodes.entries(of: entry.value, named: entry.key, as: OrganisationFact.self, log: &log) {
      basics.department.organisation[fact] = nodes.texts(entry, log: &log).map(\.text)
    }
  }
}
