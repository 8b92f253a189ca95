import Diagnostics
import ScoringCore
import YAMLFiles

/// `submission.yaml`: who hands in, for which year, under which rules.
struct SubmissionSheet {
  private enum Key: String, CaseIterable {
    case department
    case departmentCode = "department-code"
    case year
    case compilingDate = "compiling-date"
    case rules
    case organisation
    case silenced
  }

  private(set) var department = Department(name: "")
  /// `nil` when it is missing or unreadable; the submission cannot be used then.
  private(set) var year: Int?
  private(set) var compilingDate: CalendarDay?
  private(set) var ruleSet: Cell?
  private(set) var silenced: [Silencing] = []
  private let source: SourceText

  /// - Returns: `nil` when the file is not a mapping; a finding says so.
  init?(_ text: String, file: String, log: inout FindingLog) {
    let (document, findings) = YAMLDocument.readCollecting(Array(text.utf8), file: file)
    log.add(findings)
    guard let document else { return nil }
    source = document.source
    guard let entries = document.root.entries else {
      report(.sheetNotMapping, at: document.root.place, log: &log)
      return nil
    }
    for entry in entries { read(entry, log: &log) }
    for key in [Key.department, .year] where !entries.contains(where: { $0.key == key.rawValue && !$0.value.isNull }) {
      report(.missingKey(key: key.rawValue), at: document.root.place, log: &log)
    }
  }

  private mutating func read(_ entry: YAMLEntry, log: inout FindingLog) {
    guard let key = Key(rawValue: entry.key) else {
      let similar = Suggestion.nearest(to: entry.key, in: Key.allCases.map(\.rawValue))
      return report(.unknownKey(key: entry.key, similar: similar), at: entry.keyPlace, log: &log)
    }
    guard !entry.value.isNull else { return }
    if key == .organisation { return readOrganisation(entry.value, log: &log) }
    if key == .silenced {
      silenced = Self.silencings(in: entry.value) { report($0, at: $1, log: &log) }
      return
    }
    guard let written = entry.value.text else {
      return report(.notOneText(key: entry.key), at: entry.value.place, log: &log)
    }
    let text = Blanks.trimmed(written)
    switch key {
    case .department: department.name = text
    case .departmentCode: department.code = text
    case .rules: ruleSet = Cell(text, at: entry.value.place)
    case .year:
      year = WrittenDay.year(text)
      if year == nil { report(.unreadableYear(text: Quoted.shortened(text)), at: entry.value.place, log: &log) }
    case .compilingDate:
      compilingDate = WrittenDay.day(text)
      if compilingDate == nil {
        report(.unreadableDate(text: Quoted.shortened(text)), at: entry.value.place, log: &log)
      }
    case .organisation, .silenced: break
    }
  }

  private mutating func readOrganisation(_ node: YAMLNode, log: inout FindingLog) {
    guard let entries = node.entries else {
      return report(.notMapping(key: Key.organisation.rawValue), at: node.place, log: &log)
    }
    for entry in entries {
      guard let fact = OrganisationFact(rawValue: entry.key) else {
        let similar = Suggestion.nearest(to: entry.key, in: OrganisationFact.allCases.map(\.rawValue))
        report(.unknownKey(key: entry.key, similar: similar), at: entry.keyPlace, log: &log)
        continue
      }
      guard !entry.value.isNull else { continue }
      let nodes = entry.value.elements ?? [entry.value]
      let texts = nodes.compactMap(\.text).map(Blanks.trimmed)
      if texts.count < nodes.count { report(.notTexts(key: entry.key), at: entry.value.place, log: &log) }
      department.organisation[fact] = texts
    }
  }

  private func report(_ problem: SubmissionProblem, at place: SourcePlace, log: inout FindingLog) {
    log.add(problem, at: place) { source.excerpt(at: place) }
  }
}
