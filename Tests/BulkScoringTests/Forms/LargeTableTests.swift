import BulkScoring
import Testing

/// Tables that are cut into several parts, each read by another thread.
struct LargeTableTests {
  /// More than two megabytes, which make two parts: rows with long notes, which are full of line ends and of what looks like rows.
  private static func table(notes: (Int) -> String) -> (text: String, rows: [TableRow]) {
    let values = [("≥10次", "8次"), ("≤10次", "20次"), ("是", "是"), ("≥95%", "90%")]
    let rows = (0..<150).flatMap { project in
      (0..<5).map { index in
        let value = values[(project + index) % values.count]
        return TableRow(
          department: "D\(project % 7)",
          project: "P\(project)",
          indicator: "指标\(index)",
          target: value.0,
          actual: value.1,
          points: index == 4 && project % 10 == 0 ? "" : "10"
        )
      }
    }
    let header = TableRow.header + ["备注"]
    let text = TableForm(header: header, order: Array(header.indices))
      .text(cells: rows.enumerated().map { $1.cells + [notes($0)] })
    return (text, rows)
  }

  @Test(arguments: [0, 1, 2])
  func partsMakeTheWhole(kind: Int) throws {
    let row = TableRow(project: "P1", indicator: "伪造", points: "99").cells.joined(separator: ",")
    let filler = String(repeating: "x", count: 80)
    let note: (Int) -> String = { index in
      switch kind {
      case 0: String(repeating: filler, count: 40)
      // A line end at nearly every place, so that parts are cut inside quotes.
      case 1: String(repeating: "a\nb\r\n", count: 640) + "\"\(index)\""
      default: String(repeating: "\n" + row + ",\n", count: 38)
      }
    }
    let (text, rows) = Self.table(notes: note)
    #expect(text.utf8.count > 2_200_000)
    let plain = try BulkRun(TableForm().text(rows))
    let damaged = text + "D1,P1\n"
    for threads in kind == 1 ? [1, 4] : [4] {
      let run = try BulkRun([("table.csv", Array(damaged.utf8))], options: .english(threads: threads))
      #expect(run.summary.rows == rows.count + 1)
      #expect(run.projectBytes == plain.projectBytes)
      #expect(run.departmentBytes == plain.departmentBytes)
      let lines = damaged.utf8.count { $0 == 0x0A }
      #expect(run.places.filter { $0.hasSuffix("T0101") } == ["table.csv:\(lines) T0101"])
    }
  }

  /// The same through a stream, whose blocks end where rows do.
  @Test func compressedBlocksMakeTheWhole() throws {
    let (text, rows) = Self.table { String(repeating: "a\nb,\"\n", count: 520) + "\($0)" }
    let plain = try BulkRun(TableForm().text(rows))
    for threads in [3] {
      let bytes = StoredGzip.member(Array((text + "D1,P1\n").utf8))
      let run = try BulkRun([("t.gz", bytes)], options: .english(threads: threads))
      #expect(run.projectBytes == plain.projectBytes)
      let lines = text.utf8.count { $0 == 0x0A } + 1
      #expect(run.places.filter { $0.hasSuffix("T0101") } == ["t.gz:\(lines) T0101"])
    }
  }

  /// A row may be longer than what is read at once.
  @Test func aVeryLongRow() throws {
    let header = TableRow.header + ["备注"]
    let form = TableForm(header: header, order: Array(header.indices))
    let cells = TableRow.complete().map { $0.cells + [String(repeating: "长,\n", count: 60_000)] }
    let run = try BulkRun(form.text(cells: cells))
    #expect(try run.score() == "100.00")
    #expect(run.summary.rows == 3)
    #expect(run.counts.isEmpty)
  }

  /// A quote that stays open in the first part of several.
  @Test func anOpenQuoteBeforeAPartEnds() throws {
    let (text, rows) = Self.table { _ in String(repeating: "y", count: 3_200) }
    let open = TableRow.header.map { _ in "" }.joined(separator: ",") + ",\"open\n"
    let head = text.prefix { $0 != "\n" } + "\n"
    let damaged = head + open + text.dropFirst(head.count)
    let plain = try BulkRun(TableForm().text(rows))
    for threads in [4] {
      let run = try BulkRun([("table.csv", Array(damaged.utf8))], options: .english(threads: threads))
      #expect(run.places.contains("table.csv:2 T0105"))
      #expect(run.projectBytes == plain.projectBytes)
    }
  }
}
