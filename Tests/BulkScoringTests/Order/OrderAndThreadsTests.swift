import BulkScoring
import Testing

/// Neither the order of rows, nor how they are spread over files, nor the number of threads changes a result.
struct OrderAndThreadsTests {
  @Test(arguments: ["cn-2020", "equal-split", "sichuan"])
  func resultsAreTheSameBytes(id: String) throws {
    let rules = try Rules.shipped(id)
    var generator = TableGenerator(seed: 40, for: rules)
    var rows = generator.table(departments: 3, projects: 6)
    rows += UnevenTables.rows + UnevenTables.rowsThatDisagree
    let once = try BulkRun(rows, under: rules)
    var random = SplitMix(41)
    for (threads, files) in [(1, 1), (2, 4), (3, 7), (4, 5)] {
      rows.shuffle(using: &random)
      let size = (rows.count + files - 1) / files
      let tables = (0..<files).map { file in
        (name: "\(file).csv", bytes: TableForm().bytes(Array(rows.dropFirst(file * size).prefix(size))))
      }
      let run = try BulkRun(tables, under: rules, options: .english(threads: threads))
      #expect(run.projectBytes == once.projectBytes, "\(threads) threads, \(files) files")
      #expect(run.departmentBytes == once.departmentBytes)
      #expect(run.counts == once.counts)
      #expect(run.summary.rows == once.summary.rows)
    }
  }

  /// Projects in order are told apart by it alone; the first that is not has to be found among all before it.
  @Test(arguments: [1, 2, 40, 80])
  func oneProjectMayStandOutOfOrder(strayed: Int) throws {
    let projects = (10..<90).map { TableRow.complete("D\($0 / 20)", "P\($0)", name: "项目\($0)") }
    let once = try BulkRun(projects.flatMap(\.self))
    // A row of it comes last of all; of the next one all rows do.
    var rows = projects
    let row = rows[strayed - 1].removeFirst()
    let whole = strayed < 80 ? rows.remove(at: strayed) : []
    let run = try BulkRun(rows.flatMap(\.self) + [row] + whole)
    #expect(run.projectBytes == once.projectBytes)
    #expect(run.departmentBytes == once.departmentBytes)
    #expect(run.summary.projects == 80)
  }

  /// Findings speak of lines, so the rows stay where they are.
  @Test(arguments: [0, 1, 3, 100])
  func findingsDoNotDependOnThreads(mostFindings: Int) throws {
    let rules = try Rules.shipped("cn-2020")
    var generator = TableGenerator(seed: 50, for: rules)
    let rows = generator.table(departments: 3, projects: 16) + UnevenTables.rowsThatDisagree
    let size = rows.count / 6 + 1
    let tables = (0..<6).map { file in
      let cells = rows.dropFirst(file * size).prefix(size).map(\.cells)
      // Every seventh row lacks a cell or states points that are none.
      let damaged = cells.enumerated().map { index, row in
        switch index % 7 {
        case 3: Array(row.dropLast())
        case 5: Array(row.dropLast()) + ["若干"]
        default: row
        }
      }
      return (name: "\(file).csv", bytes: Self.bytes(damaged))
    }
    let once = try BulkRun(tables, options: .english(mostFindings: mostFindings))
    #expect(once.counts.values.reduce(0, +) > 100)
    for (code, count) in once.counts {
      #expect(once.findings.count { $0["code"] == code } == min(count, mostFindings))
    }
    for threads in [2, 4] {
      let run = try BulkRun(tables, options: .english(threads: threads, mostFindings: mostFindings))
      #expect(run.findingBytes == once.findingBytes)
      #expect(run.counts == once.counts)
    }
  }

  private static func bytes(_ rows: [[String]]) -> [UInt8] {
    let lines = ([TableRow.header] + rows).map { row in
      row.map { "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" }
        .joined(separator: ",")
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
