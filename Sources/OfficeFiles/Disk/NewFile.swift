import Glibc

/// Writes a file that was not there before, in full and onto the disk.
enum NewFile {
  static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    // A file of this name can only be the rest of a run that was killed and had the same process number.
    unlink(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .writing(errno: errno) }
    let code = fill(descriptor, with: bytes)
    let closed = close(descriptor) == 0 ? 0 : errno
    guard code == 0, closed == 0 else {
      unlink(path)
      throw .writing(errno: code != 0 ? code : closed)
    }
  }

  /// - Returns: 0, or the error number of the call that failed.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        return errno
      }
    }
    return fsync(descriptor) == 0 ? 0 : errno
  }
}
