import Glibc

/// What tells whether two paths lead to the same file, and whether it can be read more than once.
public struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64
  /// A pipe or a device: what was read from it is gone.
  public let isStream: Bool

  /// - Returns: `nil` where there is no such file.
  public init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    isStream = status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }
}
