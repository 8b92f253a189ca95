import OfficeFiles

/// Counts the lines of a table.
enum TableLines {
  static func count(_ path: String) throws(BenchmarkFailure) -> Int {
    do throws(FileFault) {
      let stream = try ByteStream(reading: path)
      var count = 0
      while true {
        let bytes = try stream.next(1 << 20)
        if bytes.isEmpty { return count }
        for byte in bytes where byte == UInt8(ascii: "\n") { count += 1 }
      }
    } catch {
      throw BenchmarkFailure(error, path: path)
    }
  }
}
