import Diagnostics
import Papers
import ScoringCore
import SelfEvaluation

/// Proves a finished paper: every number in it is in the result, the columns of its tables add up, and nothing that
/// somebody has to fill in is left without being told.
public struct PaperProof: Sendable {
  private let ledger: FigureLedger

  public init(_ result: EvaluationResult) {
    ledger = FigureLedger(result)
  }

  /// In the order of the paper; at most ``limit`` of a kind.
  public func findings(in text: FinishedText) -> [Finding] {
    strangers(in: text) + text.tables.flatMap(sums) + openPlaces(in: text)
  }

  /// More would say the same again.
  static let limit = 50

  private func strangers(in text: FinishedText) -> [Finding] {
    var findings: [Finding] = []
    var seen: Set<String> = []
    func prove(_ words: String, at place: SourcePlace) {
      for figure in WrittenFigure.all(in: words) where findings.count < Self.limit && !ledger.holds(figure) {
        guard seen.insert(figure.text + words).inserted else { continue }
        findings.append(PaperProblem.strangeFigure(figure.text, in: words).finding(at: place))
      }
    }
    for line in text.lines { prove(line.text, at: line.place) }
    for row in text.tables.joined() {
      for cell in row.cells { prove(cell, at: row.place) }
    }
    return findings
  }

  /// Columns of amounts and counts above a row that says 合计.
  private func sums(_ table: [FinishedText.Row]) -> [Finding] {
    guard let total = table.last, total.cells.first == "合计", let header = table.first else { return [] }
    let rows = table.dropFirst().dropLast()
    return header.cells.indices.compactMap { column in
      guard header.cells[column].hasSuffix("数"), total.cells.indices.contains(column),
        let stated = ExactDecimal(total.cells[column]),
        let sum = ExactSum.of(
          rows.compactMap { $0.cells.indices.contains(column) ? ExactDecimal($0.cells[column]) : nil }
        ),
        sum != stated
      else { return nil }
      return PaperProblem.sumDiffers(column: header.cells[column], stated: stated.text, sum: sum.text)
        .finding(at: total.place)
    }
  }

  private func openPlaces(in text: FinishedText) -> [Finding] {
    let lines =
      text.lines.map { ($0.text, $0.place) }
      + text.tables.joined().flatMap { row in
        row.cells.map { ($0, row.place) }
      }
    let open = lines.flatMap { words, place in OpenPlace.wanted(in: words).map { ($0, place) } }
    return open.prefix(Self.limit).map { PaperProblem.openPlace($0).finding(at: $1) }
  }
}
