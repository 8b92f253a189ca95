import BulkScoring
import RuleFiles
import Testing

/// Large tables whose departments come in order are scored part by part, and every part is forgotten once it is
/// written. It makes no difference to what is written, and neither does a row that stands out of order after all.
struct DepartmentsInOrderTests {
  /// So many departments that each is smaller than what is looked through for its end.
  private static let departments = 40

  private static func rows(under rules: RuleSet) -> [TableRow] {
    var generator = TableGenerator(seed: 60, for: rules)
    return generator.table(departments: departments, projects: 2).map { row in
      var row = row
      // By bytes, as results are sorted.
      if row.department.count == 2 { row.department = "D0" + row.department.dropFirst() }
      return row
    }
  }

  @Test(arguments: [("cn-2020", 1), ("cn-2020", 2), ("equal-split", 1), ("sichuan", 1)])
  func resultsAreThoseOfOtherOrders(id: String, threads: Int) throws {
    let rules = try Rules.shipped(id)
    var rows = Self.rows(under: rules)
    let large = LargeTable.bytes(rows, megabytes: 5 * threads)
    let run = try BulkRun([("table.csv", large)], under: rules, options: .english(threads: threads))
    var random = SplitMix(61)
    rows.shuffle(using: &random)
    let other = try BulkRun(rows, under: rules)
    #expect(run.summary.departments == Self.departments)
    #expect(run.summary.rows == rows.count)
    #expect(run.projectBytes == other.projectBytes)
    #expect(run.departmentBytes == other.departmentBytes)
    #expect(run.counts == other.counts)
  }

  /// A row of the first department at the end; two projects of a department the other way round; a department that comes
  /// back; departments that come in no order at all; rows of each department, and those of every two, in any order.
  @Test(arguments: 0..<6)
  func strayedRowsAreFound(kind: Int) throws {
    let rules = try Rules.shipped("cn-2020")
    var rows = Self.rows(under: rules)
    switch kind {
    case 0: rows.append(rows.removeFirst())
    case 1:
      let first = rows.partition { ($0.department, $0.project) == ("D07", "P0") }
      rows.append(contentsOf: rows[first...])
      rows.sort { $0.department < $1.department }
    case 2: rows += rows.filter { $0.department == "D03" }
    case 3: rows.sort { $0.department.utf8.reversed().lexicographicallyPrecedes($1.department.utf8.reversed()) }
    default:
      var random = SplitMix(63)
      rows.shuffle(using: &random)
      func group(_ row: TableRow) -> Int { (Int(row.department.dropFirst()) ?? 0) / (kind == 4 ? 1 : 2) }
      rows.sort { group($0) < group($1) }
    }
    let once = try BulkRun(rows)
    let large = LargeTable.bytes(rows, megabytes: 5)
    let run = try BulkRun([("table.csv", large)])
    #expect(run.projectBytes == once.projectBytes)
    #expect(run.departmentBytes == once.departmentBytes)
    #expect(run.counts == once.counts)
  }

  /// Totals, blank rows, rows that cannot be read and line feeds inside quotes, where departments end and elsewhere. What
  /// is compressed is never read in parts, and has to be said to have the same mistakes in the same lines.
  @Test(arguments: [1, 2])
  func mistakesStandInTheSameLines(threads: Int) throws {
    let rules = try Rules.shipped("cn-2020")
    var rows: [TableRow] = []
    for row in Self.rows(under: rules) {
      if let last = rows.last, last.department != row.department {
        rows.append(TableRow(department: last.department, project: "小计", name: "", indicator: "", points: ""))
        rows.append(TableRow(department: "合计", project: "", name: "", indicator: "", points: ""))
        rows.append(TableRow(department: "", project: row.project))
      }
      rows.append(row)
      if rows.count % 5 == 0 { rows[rows.count - 1].points = "若干" }
    }
    let large = LargeTable.bytes(rows, megabytes: 5 * threads)
    let run = try BulkRun([("table.csv", large)], options: .english(threads: threads, mostFindings: 40))
    let compressed = try BulkRun(
      [("table.csv", StoredGzip.member(large))],
      options: .english(threads: threads, mostFindings: 40)
    )
    #expect(run.counts["S0140"] == 2 * (Self.departments - 1))
    #expect(run.projectBytes == compressed.projectBytes)
    #expect(run.departmentBytes == compressed.departmentBytes)
    #expect(run.findingBytes == compressed.findingBytes)
    #expect(run.counts == compressed.counts)
  }

  /// One file for every few departments; nobody promises that their names are in the order of the codes.
  @Test(arguments: [false, true])
  func filesComeInAnyOrder(isReversed: Bool) throws {
    let rules = try Rules.shipped("cn-2020")
    let rows = Self.rows(under: rules)
    let files = [0..<14, 14..<27, 27..<40].map { part in
      rows.filter { row in part.contains(Int(row.department.dropFirst()) ?? 0) }
    }
    let once = try BulkRun(rows)
    let tables = files.enumerated().map { (name: "\($0).csv", bytes: LargeTable.bytes($1, megabytes: 3)) }
    let run = try BulkRun(isReversed ? tables.reversed() : tables)
    #expect(run.projectBytes == once.projectBytes)
    #expect(run.departmentBytes == once.departmentBytes)
    #expect(run.summary.rows == rows.count)
  }

  /// A department larger than several parts has to be read by several threads all the same.
  @Test func oneDepartmentMayBeLarge() throws {
    let rules = try Rules.shipped("cn-2020")
    var rows = Self.rows(under: rules)
    for index in rows.indices where rows[index].department != "D39" {
      rows[index].project = "\(rows[index].department)-\(rows[index].project)"
      rows[index].department = "D00"
    }
    let once = try BulkRun(rows)
    let run = try BulkRun([("table.csv", LargeTable.bytes(rows, megabytes: 9))], options: .english(threads: 2))
    #expect(run.projectBytes == once.projectBytes)
    #expect(run.departmentBytes == once.departmentBytes)
  }

  /// The indicators of the department itself are scored when its projects are known.
  @Test func ownIndicatorsBelongToTheirDepartment() throws {
    let rules = try Rules.withOwnIndicators()
    var rows: [TableRow] = []
    for row in Self.rows(under: rules) {
      if rows.last?.department != row.department {
        var own = TableRow(department: row.department, project: "", name: "", category: "履职效能", points: "80")
        own.actual = "\(rows.count % 10)次"
        rows.append(own)
      }
      rows.append(row)
    }
    let run = try BulkRun([("table.csv", LargeTable.bytes(rows, megabytes: 5))], under: rules)
    var random = SplitMix(62)
    let once = try BulkRun(rows.shuffled(using: &random), under: rules)
    #expect(Set(run.departments.map { $0["score"] }).count > 5)
    #expect(run.projectBytes == once.projectBytes)
    #expect(run.departmentBytes == once.departmentBytes)
  }

  /// Scores that departments gave themselves are judged by whole rows, which are kept as they are written until their
  /// part is done; what is wrong with them is found in the lines where it stands.
  @Test func wholeRowsAreJudgedPartByPart() throws {
    let rules = try Rules.shipped("cn-2020")
    let header = TableRow.header + ["自评得分", "扣分"]
    let cells = Self.rows(under: rules).enumerated().map { index, row in
      row.cells + [index % 3 == 0 ? "\(index % 7)" : "", index % 11 == 0 ? "若干" : ""]
    }
    let large = LargeTable.bytes(cells: cells, under: header, note: (5 << 20) / cells.count)
    let run = try BulkRun([("table.csv", large)], under: rules)
    let compressed = try BulkRun([("table.csv", StoredGzip.member(large))], under: rules)
    #expect(run.findings.contains { Int($0["line"]) ?? 0 > cells.count - 11 })
    #expect(run.findingBytes == compressed.findingBytes)
    let form = TableForm(header: header, order: Array(header.indices))
    let other = try BulkRun([("table.csv", form.bytes(cells: cells.reversed()))], under: rules)
    for run in [run, compressed] {
      #expect(run.projectBytes == other.projectBytes)
      #expect(run.departmentBytes == other.departmentBytes)
      #expect(run.counts == other.counts)
    }
  }
}
