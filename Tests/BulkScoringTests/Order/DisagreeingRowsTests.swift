import Testing

/// Rows of one project that say different things about it: one of them is taken, the same in any order, and it is said.
struct DisagreeingRowsTests {
  @Test func theSmallerAmountIsTaken() throws {
    var rows = TableRow.complete()
    (rows[0].planned, rows[1].planned) = ("80", "80.5")
    (rows[0].executed, rows[1].executed) = ("40", "60")
    for order in [rows, rows.reversed()] {
      let run = try BulkRun(order)
      // 40 ÷ 80 of 10 points.
      #expect(try run.project("P1")["execution_score"] == "5.00")
      #expect(try run.project("P1")["budget_planned"] == "80")
      #expect(run.counts == ["T0201": 1])
      #expect(run.summary.containsErrors)
    }
  }

  /// 80 and 80.0 are the same amount, whatever the cells look like.
  @Test func otherSpellingsOfAnAmountAreNoDifference() throws {
    var rows = TableRow.complete()
    (rows[0].planned, rows[1].planned, rows[2].planned) = ("1,000", "1000.00", " 1000 万元")
    let run = try BulkRun(rows)
    #expect(run.counts.isEmpty)
    #expect(try run.project("P1")["budget_planned"] == "1000")
  }

  /// The first in the order of bytes.
  @Test func oneOfTheNamesIsTaken() throws {
    var rows = TableRow.complete()
    (rows[0].name, rows[1].name, rows[2].name) = ("B", "A", "C")
    for order in [rows, rows.reversed()] {
      let run = try BulkRun(order)
      #expect(try run.project("P1")["project_name"] == "A")
      #expect(run.counts == ["T0202": 1])
      #expect(!run.summary.containsErrors)
    }
  }

  /// Nothing is less than any amount, as it is for the SQL that is made of the rules: it is said and not mended.
  @Test func anEmptyCellIsAnotherAmount() throws {
    var rows = TableRow.complete()
    rows[1].executed = ""
    for order in [rows, rows.reversed()] {
      let run = try BulkRun(order)
      #expect(run.counts["T0201"] == 1)
      #expect(try run.project("P1")["budget_planned"] == "100")
      #expect(try run.project("P1")["budget_executed"] == "")
      #expect(try run.project("P1")["unscored_points"] == "10.00")
    }
  }

  @Test func anEmptyCellIsAnotherName() throws {
    var rows = TableRow.complete()
    (rows[1].name, rows[2].name) = ("", "")
    for order in [rows, rows.reversed()] {
      let run = try BulkRun(order)
      #expect(try run.project("P1")["project_name"] == "")
      #expect(run.counts["T0202"] == 1)
    }
  }

  /// In 四川 projects of the type 人员类 have a scheme of their own; which one holds must not depend on the order.
  @Test func typesThatAskForDifferentSchemes() throws {
    let rules = try Rules.shipped("sichuan")
    var rows = TableRow.complete()
    (rows[0].type, rows[1].type, rows[2].type) = ("人员类", "", "特定目标类")
    let runs = try [[0, 1, 2], [1, 2, 0], [2, 1, 0], [1, 0, 2]].map { order in
      try BulkRun(order.map { rows[$0] }, under: rules)
    }
    for run in runs {
      #expect(run.projectBytes == runs[0].projectBytes)
      #expect(run.counts == runs[0].counts)
      #expect(run.counts["T0204"] == 1)
      #expect(try run.score() == "")
      #expect(run.departments[0]["provisional"] == "yes")
    }
  }

  @Test func namesThatAskForDifferentSchemes() throws {
    let rules = try Rules.shipped("sichuan")
    var rows = TableRow.complete()
    (rows[0].name, rows[1].name, rows[2].name) = ("聘用人员工资", "道路养护", "信息化")
    let runs = try [[0, 1, 2], [1, 2, 0], [2, 1, 0], [1, 0, 2]].map { order in
      try BulkRun(order.map { rows[$0] }, under: rules)
    }
    for run in runs {
      #expect(run.projectBytes == runs[0].projectBytes)
      #expect(run.counts == runs[0].counts)
      #expect(run.counts["T0204"] == 1)
      #expect(run.counts["T0202"] == 1)
    }
  }

  /// Other types under the same scheme change nothing.
  @Test func typesOfOneScheme() throws {
    var rows = TableRow.complete()
    (rows[0].type, rows[1].type, rows[2].type) = ("特定目标类", "", "其他运转类")
    let run = try BulkRun(rows, under: Rules.shipped("sichuan"))
    #expect(run.counts["T0204"] == nil)
    #expect(try run.score() != "")
  }
}
