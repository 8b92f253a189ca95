import OfficeFiles
import Testing

/// Bytes that come one after the other, compressed or not.
struct ByteStreamTests {
  /// `gzip` of "abc\n", by hand: one stored block, its checksum and its length.
  private static let compressed: [UInt8] = [
    0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF, 1, 4, 0, 0xFB, 0xFF, 0x61, 0x62, 0x63, 0x0A, 0x4E, 0x81, 0x88, 0x47, 4, 0, 0,
    0,
  ]

  @Test func plainBytesComeAsTheyAre() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try folder.put("plain", bytes)
    let stream = try ByteStream(reading: folder["plain"])
    #expect(try stream.next(1) == [0])
    #expect(try stream.next(299_998) == Array(bytes[1..<299_999]))
    #expect(try stream.next(10) == Array(bytes[299_999...]))
    #expect(try stream.next(10).isEmpty)
  }

  @Test func gzipIsInflated() throws {
    let folder = try TemporaryFolder()
    try folder.put("t.gz", Self.compressed + Self.compressed)
    let stream = try ByteStream(reading: folder["t.gz"])
    #expect(try stream.next(3) == Array("abc".utf8))
    #expect(try stream.next(100) == Array("\nabc\n".utf8))
    #expect(try stream.next(1).isEmpty)
  }

  @Test(arguments: 1...16)
  func truncatedGzipIsDamaged(missing: Int) throws {
    let folder = try TemporaryFolder()
    try folder.put("t.gz", Self.compressed.dropLast(missing))
    let stream = try ByteStream(reading: folder["t.gz"])
    #expect(throws: FileFault.damaged) {
      while try !stream.next(100).isEmpty {}
    }
  }

  @Test func whatIsNotThereIsSaid() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileFault.notFound) { try ByteStream(reading: folder["none"]) }
    #expect(throws: FileFault.notFound) { try ByteStream(reading: "") }
    #expect(throws: FileFault.notFound) { try ByteStream(reading: "a\u{0}b") }
  }
}
