import Diagnostics

/// What is to be said of single cells; of very many only their number.
struct CellRemarks {
  private static let most = 50
  private var told: [SheetCells.Remark] = []
  private var others = 0

  mutating func add(_ problem: LegacyWorkbookProblem, row: Int, column: Int) {
    if told.count < Self.most {
      told.append(SheetCells.Remark(row: row, column: column, problem: problem))
    } else {
      others += 1
    }
  }

  func findings(at place: SourcePlace) -> [Finding] {
    let findings = told.map { remark in
      remark.problem.finding(
        at: SourcePlace(file: place.file, in: place.area, line: remark.row + 1, column: remark.column + 1)
      )
    }
    return others == 0 ? findings : findings + [LegacyWorkbookProblem.moreCells(count: others).finding(at: place)]
  }
}
