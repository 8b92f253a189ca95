import Glibc
import Testing

/// A file for one test, removed at its end.
struct TemporaryFile: ~Copyable {
  let path: String

  init() throws {
    var template = Array("/tmp/jixiao-module-XXXXXX".utf8CString)
    let file = template.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkstemp($0) } ?? -1 }
    try #require(file >= 0)
    close(file)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { unlink(path) }

  borrowing func write(_ bytes: [UInt8]) throws {
    let file = try #require(fopen(path, "wb"))
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    fclose(file)
  }
}

/// Letters back into bytes, as RFC 4648 §4 has it.
enum Base64Reader {
  static func bytes(_ text: StaticString) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let values = Dictionary(uniqueKeysWithValues: letters.enumerated().map { ($1, UInt32($0)) })
    var (bytes, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
    text.withUTF8Buffer { buffer in
      for letter in buffer {
        guard let value = values[letter] else { continue }
        bits = bits << 6 | value
        count += 6
        if count >= 8 {
          count -= 8
          bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
      }
    }
    return bytes
  }
}
