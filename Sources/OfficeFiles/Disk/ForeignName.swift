import Glibc

/// Opens files whose names are not UTF-8, such as those that a Windows program wrote in GBK.
///
/// Their names reach the program with U+FFFD in place of what could not be decoded. A file in the same folder whose name
/// looks just like that is meant, if there is only one.
enum ForeignName {
  private static let undecodable: Unicode.Scalar = "\u{FFFD}"

  /// - Returns: a descriptor open for reading, or -1 where no file, or more than one, is meant.
  static func open(_ path: String) -> Int32 {
    guard path.unicodeScalars.contains(undecodable) else { return -1 }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { path[...$0] } ?? "."
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    guard let stream = opendir(String(folder)) else { return -1 }
    defer { closedir(stream) }
    var found: [[UInt8]] = []
    while let entry = readdir(stream), found.count < 2 {
      let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if String(decoding: bytes, as: UTF8.self) == name { found.append(bytes) }
    }
    guard found.count == 1, let bytes = found.first else { return -1 }
    let raw = bytes.map { CChar(bitPattern: $0) } + [0]
    return openat(dirfd(stream), raw, O_RDONLY | O_CLOEXEC)
  }
}
