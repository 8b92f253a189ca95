import OfficeFiles

/// A flat table of as many rows as anyone likes, in UTF-8, the rows of a project and of a department together.
struct GeneratedTable: Sendable {
  let rows: Int
  let seed: UInt64

  static let header =
    "department_id,project_id,project_name,budget_planned,budget_executed,level1,level2,level3,target_text,actual_text,"
    + "weight\n"

  /// - Parameter rows: rounded up to whole projects.
  init(rows: Int, seed: UInt64 = 2020) {
    let size = GeneratedProject.indicatorsPerProject
    self.rows = (rows + size - 1) / size * size
    self.seed = seed
  }

  var projects: some Sequence<GeneratedProject> {
    (0..<rows / GeneratedProject.indicatorsPerProject).lazy.map { GeneratedProject(number: $0, seed: seed) }
  }

  /// Writes it a piece at a time, so that its size does not show in this process's memory.
  func write(_ name: String, in folder: String) throws(BenchmarkFailure) -> String {
    do throws(FileProblem) {
      var file = try StagedFile(name, in: folder)
      var piece = Self.header
      for project in projects {
        piece += project.lines
        if piece.utf8.count > 1 << 16 {
          try file.append(piece)
          piece = ""
        }
      }
      try file.append(piece)
      try file.publish()
      return file.path
    } catch {
      throw BenchmarkFailure(error)
    }
  }
}

extension GeneratedProject {
  /// Its rows in a flat table.
  var lines: String {
    let head = "\(department),\(id),\(name),\(planned.text),\(executed.text),"
    return indicators.reduce(into: "") { text, row in
      text += head + "\(row.category),\(row.subcategory),\(CSVText.field(row.name)),"
      text += "\(row.target),\(row.actual),\(row.points)\n"
    }
  }
}
