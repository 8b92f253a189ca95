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
    Array(
      "department_id,project_id,project_name,budget_planned,budget_executed,level1,level2,level3,target_text,actual_text,weight\n"
        .utf8
    )

  @Test func gb18030IsRead() throws {
    let run = try BulkRun([
      ("table.csv", Self.header + Self.row("P1", Self.kepu) + Self.row("P2", [0x81, 0x39, 0xEE, 0x39]))
    ])
    #expect(try run.project("P1")["project_name"] == "科普")
    #expect(try run.project("P2")["project_name"] == "㐀")
    // 5 for execution and 50 × 8 ÷ 10.
    #expect(try run.score("P1") == "45.00")
    #expect(run.summary.findings.map(\.code) == ["S0103"])
  }

  /// What is looked at first is of one encoding, or no table.
  @Test func aLineOfOtherBytesNearTheHeader() throws {
    let damaged = Self.row("P9", [0xBF, 0xC6, 0xFF, 0xFF])
    #expect(try Refusal(Self.header + Self.row("P1", Self.kepu) + damaged).codes == ["F0013"])
  }

  /// Further on, a line that is no GB18030 costs only itself.
  @Test(arguments: [1, 3])
  func aLineOfOtherBytesFurtherOn(threads: Int) throws {
    let filler = Array(repeating: Self.kepu, count: 10_000).flatMap { $0 }
    var bytes = Self.header
    for index in 0..<60 { bytes += Self.row("P\(index)", index == 50 ? [0xBF, 0xC6, 0xFF, 0xFF] : filler) }
    let run = try BulkRun([("table.csv", bytes)], options: .english(threads: threads))
    #expect(run.places.filter { $0.hasSuffix("T0106") } == ["table.csv:52 T0106"])
    #expect(run.summary.projects == 59)
    #expect(run.projects.allSatisfy { $0["score"] == "45.00" })
  }

  /// GB18030 that begins only behind the first megabyte.
  @Test func lateGB18030() throws {
    let name = String(repeating: "x", count: 20_000)
    let filler = (0..<60).flatMap { Array("D1,F\($0),\(name),1,1,a,,i,>=1,1,1\n".utf8) }
    let run = try BulkRun([("table.csv", Self.header + filler + Self.row("P1", Self.kepu))])
    #expect(try run.project("P1")["project_name"] == "科普")
    #expect(try run.score("P1") == "45.00")
  }

  @Test func utf16IsRefusedAndSaid() throws {
    let text = TableForm().text(TableRow.complete())
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)] }
    #expect(try Refusal(bytes).codes == ["T0301"])
  }

  /// Bytes that are no UTF-8, where they come up first and far behind.
  @Test func brokenUTF8() throws {
    var rows = TableRow.complete("D1", "P1") + TableRow.complete("D1", "P2", name: "@@@")
    #expect(try Refusal(Self.broken(rows)).codes == ["F0013"])
    rows.insert(
      contentsOf: (0..<60).map { TableRow(project: "F\($0)", name: String(repeating: "长", count: 9_000)) },
      at: 0
    )
    let run = try BulkRun([("table.csv", Self.broken(rows))])
    #expect(try run.score("P1") == "100.00")
    #expect(String(validating: run.projectBytes, as: UTF8.self) != nil, "a result that is no text")
    #expect(run.counts["T0106"] == 3)
  }

  private static func broken(_ rows: [TableRow]) -> [UInt8] { TableForm().bytes(rows).map { $0 == 0x40 ? 0xFF : $0 } }
}
