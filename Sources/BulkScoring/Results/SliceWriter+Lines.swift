import OfficeFiles
import ScoringCore

extension SliceWriter {
  mutating func writeLine(
    _ record: UnsafePointer<ProjectRecord>,
    _ outcome: ProjectConclusion.Outcome
  ) {
    let name = record.pointee.name
    projectLines.beginLine(texts: record.pointee.department.count + record.pointee.project.count + name.count)
    put(code: record.pointee.department)
    projectLines.comma()
    put(code: record.pointee.project)
    projectLines.comma()
    if let field = CellBytes(name, isQuoted: record.pointee.remarks.contains(.hasQuotedName)).field {
      projectLines.put(field)
    } else {
      projectLines.beginLine(texts: name.count)
      projectLines.put(name)
    }
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

  mutating func put(code: CellKey) {
    if code.isPlainField { projectLines.put(code) } else { projectLines.put(CSVText.field(code.text)) }
  }
}

extension CellKey {
  /// Whether the bytes can be written as they are.
  var isPlainField: Bool {
    guard count > 0 else { return true }
    switch start[0] {
    case 0x3D, 0x2B, 0x2D, 0x40, 0xEF: return false
    default: break
    }
    return !QuotableBytes.areAmong(start, count)
  }
}
