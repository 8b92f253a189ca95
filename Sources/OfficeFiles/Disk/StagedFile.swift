import Glibc

/// A file that grows beside its place and is renamed into it when it is complete.
///
/// For outputs that are too large to be held in memory; small ones go through ``OutputFolder``. It is not forced to the
/// disk: after a power failure such an output is made again.
public struct StagedFile: ~Copyable {
  /// Where it will stand.
  public let path: String
  private let temporary: String
  private let descriptor: Int32
  private var isPublished = false

  /// Creates it in a folder, which is made where there is none.
  public init(_ name: String, in folder: String) throws(FileProblem) {
    let path = Folder.path(folder, name)
    let temporary = Folder.path(folder, ".jixiao-\(getpid())-\(UInt64.random(in: 0 ... .max)).tmp")
    let opened: Int32
    do throws(FileFault) {
      _ = try Folder.create(folder)
      guard !Folder.exists(path) else { throw .isFolder }
      opened = Glibc.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard opened >= 0 else { throw .writing(errno: errno) }
    } catch {
      throw .fault(error, path: path)
    }
    self.path = path
    self.temporary = temporary
    descriptor = opened
  }

  deinit {
    close(descriptor)
    if !isPublished { unlink(temporary) }
  }

  public func append(_ bytes: [UInt8]) throws(FileProblem) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        throw .fault(.writing(errno: errno), path: path)
      }
    }
  }

  public func append(_ text: String) throws(FileProblem) { try append(Array(text.utf8)) }

  /// Puts the complete file into its place, where an earlier one is replaced.
  public mutating func publish() throws(FileProblem) {
    guard rename(temporary, path) == 0 else { throw .fault(.writing(errno: errno), path: path) }
    isPublished = true
  }
}
