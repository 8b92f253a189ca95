internal import CZlib
import Glibc

/// Bytes that come one after the other: standard input, a pipe, a file. What is compressed with gzip is inflated.
public final class ByteStream {
  private let file: gzFile

  /// Standard input.
  public convenience init() throws(FileFault) {
    try self.init(descriptor: dup(STDIN_FILENO))
  }

  public convenience init(reading path: String) throws(FileFault) {
    guard !path.utf8.contains(0), !path.isEmpty else { throw .notFound }
    try self.init(descriptor: open(path, O_RDONLY | O_CLOEXEC))
  }

  private init(descriptor: Int32) throws(FileFault) {
    guard descriptor >= 0 else { throw .reading(errno: errno) }
    guard let opened = gzdopen(descriptor, "rb") else {
      close(descriptor)
      throw .notReadable(errno: ENOMEM)
    }
    gzbuffer(opened, 1 << 18)
    file = opened
  }

  deinit { gzclose(file) }

  /// The next bytes, at most so many; fewer only at the end.
  public func next(_ count: Int) throws(FileFault) -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
    defer { buffer.deallocate() }
    return Array(buffer.prefix(try read(into: buffer)))
  }

  /// Fills `buffer` as far as there are bytes.
  ///
  /// - Returns: how many bytes came; fewer than asked for only at the end.
  /// - Throws: `.damaged` when compressed data does not end as it should.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileFault) -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = min(buffer.count - filled, 1 << 30)
      errno = 0
      let count = gzread(file, buffer.baseAddress?.advanced(by: filled), UInt32(rest))
      if count < 0 { throw fault }
      if count == 0 { break }
      filled += Int(count)
    }
    // A file that stops in the middle is only told of at its end.
    var code: Int32 = 0
    _ = gzerror(file, &code)
    guard code == Z_OK || code == Z_STREAM_END else { throw fault }
    return filled
  }

  private var fault: FileFault {
    var code: Int32 = 0
    _ = gzerror(file, &code)
    return code == Z_ERRNO ? .reading(errno: errno) : .damaged
  }
}
