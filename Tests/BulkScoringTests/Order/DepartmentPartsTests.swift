import Testing

@testable import BulkScoring

/// Where large tables are cut.
struct DepartmentPartsTests {
  private static func rows(_ departments: [String], each count: Int) -> [TableRow] {
    departments.flatMap { department in (0..<count).map { TableRow(department: department, project: "P\(100 + $0)") } }
  }

  /// The file with a note in each row so that rows have `size` bytes, and what it is cut into.
  private static func parts(
    _ rows: [TableRow],
    size: Int,
    threads: Int = 1
  ) throws -> (parts: [TablePart]?, bytes: [UInt8]) {
    let bytes = LargeTable.bytes(rows, note: size)
    let folder = try TemporaryFolder()
    try folder.put("t.csv", bytes)
    let table = try OpenTable(.file(path: folder["t.csv"], name: "t.csv"), needsNames: false)
    return (TableParts.ofDepartments([table], threads: threads), bytes)
  }

  /// The first part holds what comes first, whatever it is; each other one begins with a department of its own.
  @Test(arguments: [1, 7, 30])
  func eachPartBeginsWithADepartment(each count: Int) throws {
    let departments = (100..<(100 + 600 / count)).map { "D\($0)" }
    let (found, bytes) = try Self.parts(Self.rows(departments, each: count), size: 10_000)
    let parts = try #require(found)
    #expect(parts.count >= 4)
    #expect(parts.last?.to == bytes.count)
    for (part, next) in zip(parts, parts.dropFirst()) {
      #expect(part.to == next.from)
      #expect(bytes[next.from - 1] == 0x0A)
      let code = Array(bytes[next.from..<bytes.count].prefix { $0 != 0x2C })
      #expect(next.departments?.first == code)
      #expect(part.departments?.end == code)
      // The row before it is of another one.
      let before = bytes[..<(next.from - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      #expect(Array(bytes[before...].prefix { $0 != 0x2C }) != code)
    }
    #expect(parts[0].departments?.first == [])
    #expect(parts.last?.departments?.end == nil)
  }

  /// Totals are no departments, and rows of another width are no rows.
  @Test func totalsAndBrokenRowsAreNoCuts() throws {
    var rows = Self.rows((100..<600).map { "D\($0)" }, each: 1)
    for index in rows.indices where index % 2 == 1 { rows[index].department = index % 4 == 1 ? "合计" : " " }
    let (found, _) = try Self.parts(rows, size: 10_000)
    let parts = try #require(found)
    for part in parts.dropFirst() { #expect(part.departments?.first.first == 0x44) }
  }

  @Test func tablesInAnotherOrderAreNotCutSo() throws {
    let departments = (100..<400).map { "D\($0)" }
    #expect(try Self.parts(Self.rows(departments.reversed(), each: 2), size: 10_000).parts == nil)
    // Neither are tables of few departments, which would leave threads without work.
    #expect(try Self.parts(Self.rows(["D1", "D2"], each: 300), size: 10_000).parts == nil)
    #expect(try Self.parts(Self.rows(departments, each: 2), size: 10_000, threads: 2).parts == nil)
  }
}
