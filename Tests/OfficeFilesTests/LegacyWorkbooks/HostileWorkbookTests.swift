import Diagnostics
import OfficeFiles
import Testing

/// Files that are cut off, garbled or made to do harm are refused or read in part with an error; they never stop the
/// program, and never make it slow.
@Suite struct HostileWorkbookTests {
  @Test func cutOffFilesAreNeverTakenForWhole() throws {
    let bytes = try OfficeFixture.bytes("LegacyWorkbooks/plain-writer.xls")
    // The workbook itself ends here; behind it stand the tables of the container.
    for length in stride(from: 0, to: bytes.count - 512, by: 61) {
      #expect(outcome(Array(bytes.prefix(length))).hasError, "cut off at \(length)")
    }
  }

  @Test func garbledFilesDoNoHarm() throws {
    for name in ["plain-writer.xls", "evaluation.xls"] {
      let bytes = try OfficeFixture.bytes("LegacyWorkbooks/\(name)")
      var soup = ByteSoup(seed: 7)
      for _ in 0..<(name == "evaluation.xls" ? 20 : 300) {
        var garbled = bytes
        for _ in 0...(soup.next() % 12) {
          garbled[Int(soup.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: soup.next())
        }
        _ = outcome(garbled)
      }
    }
  }

  @Test func garbledRecordsDoNoHarm() throws {
    var soup = ByteSoup(seed: 11)
    let kinds: [UInt16] = [
      6, 0x0A, 0x3C, 0x7D, 0x85, 0xBD, 0xD6, 0xE0, 0xE5, 0xFC, 0xFD, 0x1B6, 0x203, 0x204, 0x205, 0x207,
    ]
    for _ in 0..<2000 {
      let globals = [(kinds[Int(soup.next() % 16)], soup.bytes(upTo: 40))]
      let bytes = RecordBuilder.workbook(globals: globals) { sheet in
        for _ in 0..<(soup.next() % 12) { sheet.add(kinds[Int(soup.next() % 16)], soup.bytes(upTo: 40)) }
      }
      _ = outcome(bytes)
    }
  }

  /// Every sector of the table in turn follows itself, or the first one.
  @Test func chainsThatBiteTheirTailsEnd() throws {
    let bytes = try OfficeFixture.bytes("LegacyWorkbooks/evaluation.xls")
    let table = 512 + 512 * Int(bytes[76])
    for entry in stride(from: 0, to: 128, by: 3) {
      for target in [entry, 0] {
        var cyclic = bytes
        cyclic[table + entry * 4] = UInt8(target)
        cyclic[table + entry * 4 + 1] = 0
        _ = outcome(cyclic)
      }
    }
  }

  @Test func listsOfTablesThatBiteTheirTailsEnd() throws {
    var bytes = try OfficeFixture.bytes("LegacyWorkbooks/plain-writer.xls")
    for index in 76..<80 { bytes[index] = 0xFF }
    for index in 68..<72 { bytes[index] = 0 }
    #expect(outcome(bytes).hasError)
  }

  @Test func absurdCountsCostNothing() throws {
    let strings = RecordBuilder.workbook(
      globals: [(0x00FC, [0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 1, 0x61])],
      sheet: { _ in }
    )
    #expect(!outcome(strings).hasError)
    let merges = RecordBuilder.workbook { sheet in
      sheet.add(0x0203, RecordBuilder.cell(0, 1) + RecordBuilder.double(1))
      sheet.add(0x0203, RecordBuilder.cell(65535, 0) + RecordBuilder.double(1))
      for _ in 0..<100 {
        sheet.add(0x00E5, RecordBuilder.word(0) + tallMerges)
      }
    }
    #expect(outcome(merges).codes == ["F0205"])
  }

  @Test func sheetsThatAllBeginAtOnePlaceAreReadOnce() throws {
    var book = RecordBuilder()
    book.begin(version: 0x0600, content: 5)
    for _ in 0..<900 { book.add(0x0085, [0, 0, 0, 0, 0, 0, 1, 0, 0x41]) }
    book.end()
    let result = outcome(book.bytes)
    #expect(result.codes.count == 900 && result.hasError)
  }

  private var tallMerges: [UInt8] {
    (0..<100).flatMap { _ in
      RecordBuilder.word(0) + RecordBuilder.word(65535) + RecordBuilder.word(1) + RecordBuilder.word(1)
    }
  }

  private func outcome(_ bytes: [UInt8]) -> (codes: [String], hasError: Bool) {
    do throws(UnusableInput) {
      let findings = try LegacyWorkbookReader.read(bytes, file: "a.xls").findings
      return (findings.map(\.code), findings.containsErrors)
    } catch {
      return (error.findings.map(\.code), error.findings.containsErrors)
    }
  }
}
