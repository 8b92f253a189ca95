import Glibc

/// Why the disk did not do what was asked. The path is said by whoever asked.
public enum FileFault: Error, Hashable, Sendable {
  case notFound
  /// A folder stands where a file was meant.
  case isFolder
  /// A file stands where a folder was meant.
  case isNotFolder
  /// The account may not read it.
  case readingNotPermitted
  /// The account may not write it, or the disk is read-only.
  case writingNotPermitted
  /// - Unit: `limit` is in bytes.
  case tooLarge(limit: Int)
  case diskFull
  /// Compressed data that cannot be inflated, or that stops in the middle.
  case damaged
  /// Anything else, with the system's own number.
  case notReadable(errno: Int32)
  case notWritable(errno: Int32)
}

extension FileFault {
  static func reading(errno code: Int32) -> FileFault {
    switch code {
    case ENOENT, ENAMETOOLONG: .notFound
    case EISDIR: .isFolder
    case ENOTDIR: .isNotFolder
    case EACCES, EPERM: .readingNotPermitted
    default: .notReadable(errno: code)
    }
  }

  static func writing(errno code: Int32) -> FileFault {
    switch code {
    case EISDIR: .isFolder
    case ENOTDIR: .isNotFolder
    case EACCES, EPERM, EROFS: .writingNotPermitted
    case ENOSPC, EDQUOT, EFBIG: .diskFull
    default: .notWritable(errno: code)
    }
  }
}
