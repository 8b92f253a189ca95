import Glibc

/// Reads whole files into memory, up to a limit.
public enum FileReader {
  /// 64 MiB: far above any office file, far below what a desktop can hold.
  public static let defaultLimit = 64 << 20

  /// - Parameter limit: bytes; a file of exactly this size is still read.
  public static func read(_ path: String, limit: Int = defaultLimit) throws(FileFault) -> [UInt8] {
    let file = try OpenFile(reading: path)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(file.size, limit) + 1)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try file.read(into: &buffer)
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw .tooLarge(limit: limit) }
      bytes.append(contentsOf: buffer.prefix(count))
    }
  }
}

/// A file that was opened for reading and is closed at the end of its scope.
private struct OpenFile: ~Copyable {
  private let descriptor: Int32
  /// As the file system states it; 0 for a pipe.
  let size: Int

  init(reading path: String) throws(FileFault) {
    guard !path.utf8.contains(0), !path.isEmpty else { throw .notFound }
    var opened = open(path, O_RDONLY | O_CLOEXEC)
    let code = errno
    if opened < 0, code == ENOENT { opened = ForeignName.open(path) }
    guard opened >= 0 else { throw .reading(errno: code) }
    var status = stat()
    guard fstat(opened, &status) == 0 else {
      let code = errno
      close(opened)
      throw .reading(errno: code)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      close(opened)
      throw .isFolder
    }
    descriptor = opened
    size = max(0, Int(status.st_size))
  }

  deinit { close(descriptor) }

  /// - Returns: how many bytes came, 0 at the end of the file.
  borrowing func read(into buffer: inout [UInt8]) throws(FileFault) -> Int {
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { return count }
      if errno != EINTR { throw .reading(errno: errno) }
    }
  }
}
