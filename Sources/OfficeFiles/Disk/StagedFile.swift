import Glibc

/// A file that grows beside its place and is renamed into it when it is complete.
///
/// For outputs that are too large to be held in memory; small ones go through ``OutputFolder``. It is not forced to the
/// disk: after a power failure such an output is made again. Where the file system allows it has no name until it is
/// complete, so that a run that is interrupted leaves nothing behind.
public struct StagedFile: ~Copyable {
  /// Where it will stand.
  public let path: String
  private let temporary: String
  private let descriptor: Int32
  /// Whether it stands in the folder under its temporary name.
  private var isNamed: Bool

  /// Creates it in a folder, which is made where there is none.
  public init(_ name: String, in folder: String) throws(FileProblem) {
    let path = Folder.path(folder, name)
    let temporary = Folder.path(folder, ".jixiao-\(getpid())-\(UInt64.random(in: 0 ... .max)).tmp")
    let opened: (descriptor: Int32, isNamed: Bool)
    do throws(FileFault) {
      _ = try Folder.create(folder)
      guard !Folder.exists(path) else { throw .isFolder }
      opened = try Self.open(in: folder, otherwise: temporary)
    } catch {
      throw .fault(error, path: path)
    }
    self.path = path
    self.temporary = temporary
    (descriptor, isNamed) = opened
  }

  deinit {
    close(descriptor)
    if isNamed { unlink(temporary) }
  }

  private static func open(
    in folder: String,
    otherwise temporary: String
  ) throws(FileFault) -> (descriptor: Int32, isNamed: Bool) {
    // `O_TMPFILE` of open(2), which Swift does not import.
    let unnamed = Glibc.open(folder, O_WRONLY | O_CLOEXEC | O_DIRECTORY | 0o20_000_000, 0o666)
    // Without /proc it could not be given a name later.
    if unnamed >= 0, access(name(of: unnamed), F_OK) == 0 { return (unnamed, false) }
    if unnamed >= 0 { close(unnamed) }
    let named = Glibc.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard named >= 0 else { throw .writing(errno: errno) }
    return (named, true)
  }

  /// Under which any open file can be found.
  private static func name(of descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }

  public func append(_ bytes: UnsafeRawBufferPointer) throws(FileProblem) {
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      if count > 0 {
        written += count
      } else if errno != EINTR {
        throw .fault(.writing(errno: errno), path: path)
      }
    }
  }

  public func append(_ text: String) throws(FileProblem) {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: text.utf8.count, alignment: 1)
    defer { bytes.deallocate() }
    bytes.copyBytes(from: text.utf8)
    try append(UnsafeRawBufferPointer(bytes))
  }

  /// Puts the complete file into its place, where an earlier one is replaced.
  public mutating func publish() throws(FileProblem) {
    do throws(FileFault) {
      try HeldSignals.during { () throws(FileFault) in
        if !isNamed {
          guard linkat(AT_FDCWD, Self.name(of: descriptor), AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) == 0 else {
            throw .writing(errno: errno)
          }
          isNamed = true
        }
        guard rename(temporary, path) == 0 else { throw .writing(errno: errno) }
        isNamed = false
      }
    } catch {
      throw .fault(error, path: path)
    }
  }
}
