import ScoringCore

extension SliceWriter {
  mutating func writeLine(
    _ record: UnsafePointer<ProjectRecord>,
    _ outcome: ProjectConclusion.Outcome
  ) {
    let isQuoted = record.pointee.remarks.contains(.hasQuotedName)
    projectLines.put(CellBytes(record.pointee.department, isQuoted: false))
    projectLines.comma()
    projectLines.put(CellBytes(record.pointee.project, isQuoted: false))
    projectLines.comma()
    projectLines.put(CellBytes(record.pointee.name, isQuoted: isQuoted))
    projectLines.comma()
    if let planned = outcome.budget.adjusted { projectLines.put(planned) }
    projectLines.comma()
    if let executed = outcome.budget.executed { projectLines.put(executed) }
    projectLines.comma()
    if let score = outcome.score?.execution { projectLines.put(score, places: places) }
    projectLines.comma()
    projectLines.put(Int(record.pointee.rows))
    projectLines.comma()
    if let score = outcome.score?.total.score { projectLines.put(score, places: places) }
    projectLines.comma()
    if let score = outcome.score { projectLines.put(score.total.unscored, places: places) }
    projectLines.comma()
    if let grade = outcome.score?.grade { projectLines.put(grades[Int(record.pointee.scheme)][grade]) }
    projectLines.endLine()
  }
}
