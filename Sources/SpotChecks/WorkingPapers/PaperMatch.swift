import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// A returned paper beside the one that was handed out: which row is which indicator, and what was found.
public struct PaperMatch: Sendable {
  public let paper: WorkingPaper
  /// The returned file, as the user named it.
  public let file: String
  /// Who signed it; empty where nobody is known.
  public let reviewer: String
  /// One for each indicator that the reviewer wrote anything about, in the order of the paper.
  public let verdicts: [Verdict]
  /// The indicators about which there is nothing.
  public let open: [IndicatorID]
  /// In reading order.
  public let findings: [Finding]

  /// - Parameters:
  ///   - paper: made anew from the submission as it is now.
  ///   - reviewer: whose paper it is where it is not signed.
  public init(_ returned: ReturnedPaper, to paper: WorkingPaper, reviewer: String = "") {
    var matcher = PaperMatcher(returned, paper)
    let verdicts = matcher.belongsHere() ? matcher.verdicts() : []
    self.paper = paper
    file = returned.file
    self.verdicts = verdicts
    let signed = returned.reviewer.isEmpty ? reviewer : returned.reviewer
    self.reviewer = signed
    let reviewed = Set(verdicts.map(\.indicator))
    open = paper.rows.map(\.id).filter { !reviewed.contains($0) }
    if signed.isEmpty { matcher.add(.notSigned, at: nil) }
    findings = (returned.findings + matcher.findings).inReadingOrder()
  }
}

/// Finds the rows of a returned paper by id, then by name.
private struct PaperMatcher {
  private let returned: ReturnedPaper
  private let paper: WorkingPaper
  private(set) var findings: [Finding] = []

  init(_ returned: ReturnedPaper, _ paper: WorkingPaper) {
    self.returned = returned
    self.paper = paper
  }

  mutating func add(_ problem: WorkingPaperProblem, at place: SourcePlace?) {
    findings.append(problem.finding(at: place ?? SourcePlace(file: returned.file)))
  }

  /// A paper that does not say what it belongs to is taken for what it was given as.
  mutating func belongsHere() -> Bool {
    let (found, expected) = (returned.identity, paper.identity)
    if !found.plan.isEmpty, found.plan != expected.plan {
      add(.otherPlan(found: found.plan), at: nil)
      return false
    }
    let project = found.project
    if !project.project.isEmpty,
      project.project != expected.project.project
        || (!project.department.isEmpty && project.department != expected.project.department)
    {
      add(.otherProject(found: project.description, expected: expected.project.description), at: nil)
      return false
    }
    if found.plan.isEmpty || found.submissionDigest.isEmpty {
      add(.identityMissing, at: nil)
    } else if found.submissionDigest != expected.submissionDigest {
      add(.submissionChanged, at: nil)
    }
    return true
  }

  mutating func verdicts() -> [Verdict] {
    var found: [IndicatorID: [ReturnedPaper.Row]] = [:]
    for row in returned.rows {
      if let id = identify(row) { found[id, default: []].append(row) }
    }
    if !returned.rows.contains(where: \.isFilledIn) { add(.nothingFilledIn, at: nil) }
    return paper.rows.compactMap { row in
      guard let candidates = found[row.id], let first = candidates.first else {
        add(.rowMissing(indicator: row.name), at: nil)
        return nil
      }
      if let second = candidates.dropFirst().first {
        let isSame = candidates.allSatisfy { candidate in
          PaperColumn.filledIn.allSatisfy { candidate[$0].text == first[$0].text }
        }
        add(isSame ? .sameRowTwice(indicator: row.name) : .rowsDiffer(indicator: row.name), at: second.place)
        if !isSame { return nil }
      }
      compareFacts(of: row, with: first)
      return first.isFilledIn ? verdict(on: row, from: first) : nil
    }
  }

  private mutating func identify(_ row: ReturnedPaper.Row) -> IndicatorID? {
    let written = IndicatorID(row[.id].text.lowercased())
    let name = row[.name].text
    if let known = paper.rows.first(where: { $0.id == written }) {
      if !name.isEmpty, NameKey.indicator(name) != NameKey.indicator(known.name) {
        add(.rowRenamed(found: name, original: known.name), at: row.place)
      }
      return known.id
    }
    let named = paper.rows.filter { NameKey.indicator($0.name) == NameKey.indicator(name) }
    let fitting = named.count > 1 ? named.filter { $0.fits(row) } : named
    guard let only = fitting.first, fitting.count == 1 else {
      if fitting.count > 1 || named.count > 1 {
        add(.nameNotUnique(name: name), at: row.place)
      } else if row.isFilledIn {
        add(.rowUnknown(name: name), at: row.place)
      }
      return nil
    }
    add(.rowFoundByName(indicator: only.name), at: row.place)
    return only.id
  }

  /// What the department stated is not the reviewer's to change.
  private mutating func compareFacts(of row: WorkingPaper.Row, with returned: ReturnedPaper.Row) {
    let facts: [(PaperColumn, String)] = [(.target, row.target), (.selfActual, row.selfActual)]
    for (column, original) in facts {
      let found = returned[column].text
      guard !found.isEmpty, !found.isSameText(as: original) else { continue }
      add(
        .factChanged(indicator: row.name, column: column.rawValue, found: found, original: original),
        at: returned[column].place
      )
    }
    guard case .success(let found?) = NumberCell.read(returned[.points], name: "", kind: .points),
      let points = row.points, found != points.decimal
    else { return }
    add(
      .factChanged(indicator: row.name, column: PaperColumn.points.rawValue, found: found.text, original: points.text),
      at: returned[.points].place
    )
  }

  private mutating func verdict(on row: WorkingPaper.Row, from returned: ReturnedPaper.Row) -> Verdict {
    let actual = returned[.actual].text
    let evidence = returned[.evidence].text
    return Verdict(
      indicator: row.id,
      indicatorName: row.name,
      actual: actual.isEmpty ? nil : actualWithUnit(actual, row),
      score: score(on: row, from: returned),
      adjustments: adjustments(on: row, from: returned),
      opinion: returned[.opinion].text,
      evidence: evidence.isEmpty ? nil : evidence,
      seen: Verdict.Seen(
        selfActual: row.selfActual,
        selfScore: row.selfScore,
        workbook: self.returned.file.split(separator: "/").last.map(String.init) ?? self.returned.file,
        workbookDigest: self.returned.digest,
        submissionDigest: paper.identity.submissionDigest
      )
    )
  }

  /// Beside a column of units, people write the number alone.
  private func actualWithUnit(_ actual: String, _ row: WorkingPaper.Row) -> String {
    guard !row.unit.isEmpty, ExactDecimal(actual) != nil else { return actual }
    return actual + row.unit
  }

  private mutating func score(on row: WorkingPaper.Row, from returned: ReturnedPaper.Row) -> Points? {
    let cell = returned[.score]
    switch NumberCell.read(cell, name: PaperColumn.score.rawValue, kind: .points) {
    case .success(nil): return nil
    case .failure: add(.unreadableScore(text: cell.text), at: cell.place)
    case .success(let written?):
      guard let score = try? Points(written), score >= .zero, row.points.map({ score <= $0 }) ?? true else {
        let points = row.points?.text ?? ""
        add(.scoreOutsidePoints(indicator: row.name, score: written.text, points: points), at: cell.place)
        return nil
      }
      return score
    }
    return nil
  }

  private mutating func adjustments(
    on row: WorkingPaper.Row,
    from returned: ReturnedPaper.Row
  ) -> [Verdict.Adjustment] {
    let (cell, reason) = (returned[.adjustments], returned[.opinion].text)
    let names = cell.text.split(whereSeparator: { "、，,；;\n".contains($0) }).map { NameKey.word(String($0)) }
      .filter { !["", "无", "没有", "/"].contains($0) }
    guard !names.isEmpty else { return [] }
    guard !reason.isEmpty else {
      add(.adjustmentWithoutReason(indicator: row.name), at: cell.place)
      return []
    }
    return names.compactMap { name in
      guard let known = paper.adjustments.first(where: { NameKey.word($0) == name }) else {
        add(
          .unknownAdjustment(name: name, similar: Suggestion.nearest(to: name, in: paper.adjustments)),
          at: cell.place
        )
        return nil
      }
      return .rule(name: known, reason: reason)
    }
  }
}

extension WorkingPaper.Row {
  /// Whether a row without an id can be this one of several of its name.
  fileprivate func fits(_ row: ReturnedPaper.Row) -> Bool {
    NameKey.category(row[.category].text) == NameKey.category(category)
      && NameKey.category(row[.subcategory].text) == NameKey.category(subcategory)
  }
}

extension String {
  /// Blanks and line breaks come and go where cells are copied.
  fileprivate func isSameText(as other: String) -> Bool {
    filter { !$0.isWhitespace } == other.filter { !$0.isWhitespace }
  }
}
