import Diagnostics
import ScoringCore
import SelfEvaluation
import Submissions

/// What there is to say about rows.
extension RowBinder {
  /// What there is to say about a row, in full.
  func problems(of row: FlatRow, place: RowPlace) -> [(finding: Finding, kind: ProblemKind)] {
    let (entry, _) = row.entry(readingNumbers: false)
    guard place.kind == .indicator else { return [] }
    return bind(entry, binder: Int(place.binder)).problems.map { placed in
      (
        placed.problem.finding(at: placed.place, notes: placed.notes),
        ProblemKind(code: placed.problem.code, severity: placed.problem.severity)
      )
    }
  }

  /// What there is to say about where a row stands.
  func placementProblems(of row: FlatRow, scheme: Int) -> [(finding: Finding, kind: ProblemKind)] {
    let (entry, _) = row.entry(readingNumbers: false)
    return place(of: entry, in: schemes[scheme]).1.map { problem in
      var cell = entry.category
      if case .unknownSubcategory = problem { cell = entry.subcategory }
      return (problem.finding(at: cell.place), ProblemKind(code: problem.code, severity: problem.severity))
    }
  }

  func kinds(of bound: ValueBinding) -> [ProblemKind] {
    bound.problems.map { ProblemKind(code: $0.problem.code, severity: $0.problem.severity) }
  }

  mutating func number(of kinds: [ProblemKind]) -> Int32 {
    if kinds.isEmpty { return -1 }
    if let known = problemNumbers[kinds] { return Int32(known) }
    problemSets.append(kinds)
    problemNumbers[kinds] = problemSets.count - 1
    return Int32(problemSets.count - 1)
  }
}
