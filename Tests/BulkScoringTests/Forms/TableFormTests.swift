import BulkScoring
import Testing

/// The same rows in every form that a table may have: the same results.
struct TableFormTests {
  private static let rows: [TableRow] = {
    var rows = TableRow.complete("D1", "P1", name: "科普活动") + TableRow.complete("D2", "P2", name: "道路\"养护\"\n二期,甲")
    rows[1].actual = "7次"
    rows[4].target = "说明:\n\"长期\",持续"
    rows[4].actual = "持续\n\n有效"
    return rows
  }()

  private static func run(_ form: TableForm) throws -> BulkRun {
    try BulkRun([("table.csv", form.bytes(rows))])
  }

  private static func expectSame(_ bytes: [UInt8], _ comment: Comment) throws {
    let plain = try run(TableForm())
    let other = try BulkRun([("table.csv", bytes)])
    #expect(other.projectBytes == plain.projectBytes, comment)
    #expect(other.departmentBytes == plain.departmentBytes, comment)
    #expect(other.counts == plain.counts, comment)
    #expect(other.summary.rows == 6)
  }

  @Test func scoresByHand() throws {
    let run = try Self.run(TableForm())
    // 50 + 30 × 7 ÷ 10 + 10 + 10 for execution.
    #expect(try run.score("P1", of: "D1") == "91.00")
    #expect(try run.project("P2", of: "D2")["project_name"] == "道路\"养护\"\n二期,甲")
    #expect(run.summary.projects == 2)
    #expect(run.summary.departments == 2)
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n"])
  func separatorsAndLineEnds(separator: String, lineEnd: String) throws {
    for quoting in [TableForm.Quoting.whereNeeded, .always] {
      for endsLastRow in [true, false] {
        let form = TableForm(separator: separator, lineEnd: lineEnd, quoting: quoting, endsLastRow: endsLastRow)
        try Self.expectSame(form.bytes(Self.rows), "\(form)")
      }
    }
  }

  @Test func byteOrderMark() throws {
    try Self.expectSame([0xEF, 0xBB, 0xBF] + TableForm().bytes(Self.rows), "with mark")
    try Self.expectSame([0xEF, 0xBB, 0xBF] + TableForm(quoting: .always).bytes(Self.rows), "with mark and quotes")
  }

  @Test func columnsInAnyOrderAndWithChineseNames() throws {
    let chinese = [
      "部门编码", "项目编码", "项目名称", "项目类型", "年初预算数", "全年预算数(A)", "全年执行数", "一级指标", "二级指标", "三级指标", "年度指标值",
      "实际完成值", "分值",
    ]
    var random = SplitMix(3)
    for header in [TableRow.header, chinese] {
      for _ in 0..<6 {
        let order = header.indices.shuffled(using: &random)
        try Self.expectSame(TableForm(header: header, order: order).bytes(Self.rows), "\(order)")
      }
    }
  }

  @Test func unknownColumnsAreLeftAlone() throws {
    let rows = [TableRow.header + ["序号", "联系\"人\""]] + Self.rows.map { $0.cells + ["7", "张,三\n李四"] }
    let form = TableForm(header: rows[0], order: Array(rows[0].indices.reversed()))
    let run = try BulkRun(form.text(cells: Array(rows.dropFirst())))
    #expect(try run.projectBytes == Self.run(TableForm()).projectBytes)
  }

  /// Exports have titles above the header, and blank rows between and behind the rows.
  /// Far more text than a table has above its header as a rule; beyond a megabyte it is taken for no table.
  @Test func aLongTextAboveTheHeader() throws {
    let rows = TableRow.complete()
    let (plain, note) = (TableForm().text(rows), String(repeating: "说明", count: 20_000))
    let run = try BulkRun(note + "\n" + plain)
    #expect(run.projectBytes == (try BulkRun(plain)).projectBytes)
    let zipped = StoredGzip.member(Array((note + "\n" + plain).utf8))
    #expect(try BulkRun([("table.csv", zipped)]).projectBytes == run.projectBytes)
    #expect(try Refusal(Array((String(repeating: note, count: 10) + "\n" + plain).utf8)).codes == ["T0302"])
  }

  @Test func titlesAndBlankRows() throws {
    let lines = TableForm(quoting: .always).text(Array(Self.rows.prefix(3))).split(separator: "\n")
    let blank = String(repeating: ",", count: TableRow.header.count - 1)
    let text =
      "2020年度部门绩效自评汇总表" + blank + "\n\n" + lines[0] + "\n\n" + lines[1] + "\n \t \n" + lines[2] + "\n"
      + lines[3] + "\n\n\n"
    let run = try BulkRun(text)
    #expect(run.summary.rows == 3)
    #expect(try run.score() == "91.00")
    #expect(run.counts.isEmpty)
  }

  /// Spreadsheets save rows that were cleared as rows of empty cells.
  @Test(arguments: ["", " ", "\"\"", "\u{3000}"])
  func rowsOfEmptyCellsAreNoRows(cell: String) throws {
    let blank = Array(repeating: cell, count: TableRow.header.count).joined(separator: ",") + "\n"
    let run = try BulkRun(TableForm().text(TableRow.complete()) + blank + blank)
    #expect(try run.score() == "100.00")
    #expect(run.places.isEmpty)
    #expect(run.summary.rows == 3)
  }

  @Test func tablesOfOneRunMayDiffer() throws {
    let gap = TableForm(separator: "\t", order: Array(TableRow.header.indices.reversed()))
    let run = try BulkRun([
      ("1.csv", TableForm(quoting: .always).bytes(Array(Self.rows.prefix(2)))),
      ("2.tsv", gap.bytes(Array(Self.rows.dropFirst(2)))),
    ])
    #expect(try run.projectBytes == Self.run(TableForm()).projectBytes)
  }

  /// Names and money are not essential: a table may lack them, or leave them empty from its first row on.
  @Test func aTableWithoutNames() throws {
    let essential = [0, 1, 7, 9, 10, 11, 12]
    let rows = TableRow.complete("D1", "P1", name: "")
    for form in [TableForm(), TableForm(order: essential)] {
      let run = try BulkRun(form.text(rows))
      #expect(try run.project("P1")["project_name"] == "")
      #expect(try run.project("P1")["score"] == (form.order == essential ? "90.00" : "100.00"))
    }
  }

  @Test func rowsOfTotalsAreSkipped() throws {
    var total = TableRow()
    (total.department, total.project) = ("合 计", "")
    let run = try BulkRun(TableRow.complete() + [total])
    #expect(run.summary.projects == 1)
    #expect(run.counts == ["S0140": 1])
    #expect(!run.summary.containsErrors)
  }
}
