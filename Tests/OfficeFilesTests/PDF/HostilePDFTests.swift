import Diagnostics
import OfficeFiles
import Testing

@Suite struct HostilePDFTests {
  /// A page with a table, in a file small enough to be garbled often.
  private static let bytes = HandmadePDF(pages: [
    HandmadePDF.grid(columns: [50, 300, 550], rows: [100, 130, 160]) + HandmadePDF.text("a", x: 60, y: 120)
      + HandmadePDF.text("b", x: 310, y: 120) + HandmadePDF.text("c", x: 60, y: 150)
  ]).bytes

  @Test func cutOffFilesAreNeverTakenForWhole() throws {
    for length in stride(from: 0, to: Self.bytes.count - 6, by: 83) {
      #expect(outcome(Array(Self.bytes.prefix(length))).containsErrors, "cut off at \(length)")
    }
    let real = try OfficeFixture.bytes("PDF/narrow.pdf")
    for length in stride(from: 997, to: real.count - 6, by: 11003) {
      #expect(outcome(Array(real.prefix(length))).containsErrors, "cut off at \(length)")
    }
  }

  @Test func garbledFilesDoNoHarm() throws {
    var soup = ByteSoup(seed: 5)
    let real = try OfficeFixture.bytes("PDF/narrow.pdf")
    for round in 0..<32 {
      var garbled = round % 4 == 0 ? real : Self.bytes
      for _ in 0...(soup.next() % 10) {
        garbled[Int(soup.next() % UInt64(garbled.count))] = UInt8(truncatingIfNeeded: soup.next())
      }
      _ = outcome(garbled)
    }
  }

  /// Coordinates far outside of any page, thousands of lines, and a table of more fields than anyone can fill.
  @Test func absurdDrawingsDoNoHarm() {
    let far =
      HandmadePDF.text("far", x: 2_000_000_000, y: -2_000_000_000) + HandmadePDF.line(-9_999_999, 5, 9_999_999, 5)
    let dense = HandmadePDF.grid(
      columns: Array(stride(from: 0, to: 600, by: 2)),
      rows: Array(stride(from: 0, to: 800, by: 2))
    )
    for page in [far, dense + HandmadePDF.text("x", x: 100, y: 100), far + dense] {
      _ = outcome(HandmadePDF(pages: [page]).bytes)
    }
  }

  private func outcome(_ bytes: [UInt8]) -> [Finding] {
    do throws(UnusableInput) {
      return try PDFReader.read(bytes, file: "a.pdf").findings
    } catch {
      return error.findings
    }
  }
}
