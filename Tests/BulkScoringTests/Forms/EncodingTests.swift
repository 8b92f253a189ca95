import Diagnostics
import Testing

/// GB18030, as Windows programs save tables.
struct EncodingTests {
  /// `D1,P1,科普,…` by hand: 科普 is BF C6 C6 D5, 产出指标 is B2 FA B3 F6 D6 B8 B1 EA, 次 is B4 CE, ≥ is A1 DD, 㐀 is
  /// 81 39 EE 39.
  private static let kepu: [UInt8] = [0xBF, 0xC6, 0xC6, 0xD5]
  private static let chanchu: [UInt8] = [0xB2, 0xFA, 0xB3, 0xF6, 0xD6, 0xB8, 0xB1, 0xEA]

  private static func row(_ project: String, _ name: [UInt8]) -> [UInt8] {
    let ten: [UInt8] = [0xA1, 0xDD] + Array("10".utf8) + [0xB4, 0xCE]
    let eight: [UInt8] = Array("8".utf8) + [0xB4, 0xCE]
    let start: [UInt8] = Array("D1,\(project),".utf8) + name + Array(",100,50,".utf8)
    return start + chanchu + Array(",,i,".utf8) + ten + Array(",".utf8) + eight + Array(",50\n".utf8)
  }

  private static let header =
    Array("department_id,project_id,project_name,budget_planned,budget_executed,level1,level2,level3,target_text,actual_text,weight\n".utf8)

  @Test func gb18030IsRead() throws {
    let run = try BulkRun([("table.csv", Self.header + Self.row("P1", Self.kepu) + Self.row("P2", [0x81, 0x39, 0xEE, 0x39]))])
    #expect(try run.project("P1")["project_name"] == "科普")
    #expect(try run.project("P2")["project_name"] == "㐀")
    // 5 for execution and 50 × 8 ÷ 10.
    #expect(try run.score("P1") == "45.00")
    #expect(run.summary.findings.map(\.code) == ["S0103"])
  }

  /// One line that is no GB18030 costs only itself.
  @Test func aLineOfOtherBytesIsSaid() throws {
    let damaged = Self.row("P9", [0xBF, 0xC6, 0xFF, 0xFF])
    let run = try BulkRun(
      [("table.csv", Self.header + Self.row("P1", Self.kepu) + damaged + Self.row("P2", Self.kepu))]
    )
    #expect(run.places.contains("table.csv:3 T0106"))
    #expect(run.projects.map { $0["project_id"] } == ["P1", "P2"])
  }

  @Test func utf16IsRefusedAndSaid() throws {
    let text = TableForm().text(TableRow.complete())
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)] }
    #expect(try Refusal(bytes).codes == ["T0301"])
  }

  /// Bytes in the middle of a table that are no UTF-8.
  @Test func brokenUTF8CostsNoOtherRow() throws {
    var rows = TableRow.complete("D1", "P1") + TableRow.complete("D1", "P2") + TableRow.complete("D1", "P3")
    rows[4].name = "@@@"
    var bytes = TableForm().bytes(rows)
    let mark = try #require(bytes.firstIndex(of: 0x40))
    for index in mark..<mark + 3 { bytes[index] = 0xFF }
    let run = try BulkRun([("table.csv", bytes)])
    #expect(try run.score("P1") == "100.00")
    #expect(try run.score("P3") == "100.00")
    #expect(!run.counts.isEmpty, "nobody is told")
    #expect(String(validating: run.projectBytes, as: UTF8.self) != nil, "a result that is no text")
  }
}
