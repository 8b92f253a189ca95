import OfficeFiles
import ScoringCore

/// The scores of projects that a program has written.
struct ScoreTable: Hashable, Sendable {
  private(set) var scores: [Project: Score] = [:]

  struct Project: Hashable, Sendable {
    let department: String
    let id: String
  }

  struct Score: Hashable, Sendable {
    /// As a number, so that 90 and 90.00 are the same; `nil` where there is none.
    let points: ExactDecimal?
    let grade: String

    var text: String { (points.map { $0.text(minimumPlaces: 2) } ?? "no score") + " " + grade }
  }

  /// Reads ours and those of the peers, by the names of their columns.
  init(reading path: String) throws(BenchmarkFailure) {
    do throws(FileFault) {
      var rows = try ResultRows(path)
      let header = try rows.next() ?? []
      let names = [["部门编码", "department_id"], ["项目编码", "project_id"], ["得分", "score"], ["等级", "grade"]]
      let columns = names.compactMap { names in header.firstIndex { names.contains($0) } }
      if columns.count == names.count, let last = columns.max() {
        while let row = try rows.next() {
          guard row.count > last else { continue }
          let project = Project(department: row[columns[0]], id: row[columns[1]])
          scores[project] = Score(points: ExactDecimal(row[columns[2]]), grade: row[columns[3]])
        }
        return
      }
    } catch {
      throw BenchmarkFailure(error, path: path)
    }
    throw .unusable("'\(path)' lacks a column: department, project, score and grade are needed")
  }
}
