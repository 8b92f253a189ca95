import Glibc

/// A file that several threads read from at once, each where it likes.
public final class RandomAccessFile: Sendable {
  private let descriptor: Int32
  /// - Unit: bytes, when it was opened.
  public let size: Int

  public init(reading path: String) throws(FileFault) {
    guard !path.utf8.contains(0), !path.isEmpty else { throw .notFound }
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw .reading(errno: errno) }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(opened)
      throw .isFolder
    }
    descriptor = opened
    size = max(0, Int(status.st_size))
  }

  deinit { close(descriptor) }

  /// The first bytes, at most so many.
  public func head(_ count: Int) throws(FileFault) -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: min(count, size), alignment: 1)
    defer { buffer.deallocate() }
    return Array(buffer.prefix(try read(into: buffer, at: 0)))
  }

  /// Fills `buffer` from `offset` on.
  ///
  /// - Returns: how many bytes came; fewer than asked for only at the end of the file.
  public func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileFault) -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + filled))
      if count > 0 {
        filled += count
      } else if count == 0 {
        break
      } else if errno != EINTR {
        throw .reading(errno: errno)
      }
    }
    return filled
  }
}
