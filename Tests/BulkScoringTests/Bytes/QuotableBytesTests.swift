import Testing

@testable import BulkScoring

struct QuotableBytesTests {
  /// Each byte at each place of texts of all lengths; what stands behind a text does not count.
  @Test func everyByteIsToldAtEveryPlace() {
    for length in 1...20 {
      for place in 0..<length {
        for byte in UInt8.min...UInt8.max {
          var bytes = [UInt8](repeating: 0xE4, count: length) + [UInt8](repeating: 0x2C, count: 8)
          bytes[place] = byte
          let isFound = bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { QuotableBytes.areAmong($0, length) } ?? false
          }
          let isExpected = byte == 0x2C || byte == 0x22 || byte < 0x20
          if isFound != isExpected { Issue.record("byte \(byte) at \(place) of \(length)") }
        }
      }
    }
  }
}
