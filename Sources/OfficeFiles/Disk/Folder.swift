import Glibc

/// A folder on disk.
public enum Folder {
  public static func exists(_ path: String) -> Bool {
    var status = stat()
    return !path.utf8.contains(0) && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether the folder has a file or folder of that name.
  public static func holds(_ name: String, in folder: String) -> Bool {
    var status = stat()
    let path = path(folder, name)
    return !path.utf8.contains(0) && lstat(path, &status) == 0
  }

  /// The names in a folder, without `.` and `..`, sorted by their bytes.
  public static func names(in path: String) throws(FileFault) -> [String] {
    guard !path.utf8.contains(0), !path.isEmpty else { throw .notFound }
    guard let stream = opendir(path) else { throw .reading(errno: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw .reading(errno: errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// `name` inside `folder`, with exactly one slash between them.
  public static func path(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Creates a folder and those above it that are missing.
  ///
  /// - Returns: the folders that were made, outermost first.
  static func create(_ path: String) throws(FileFault) -> [String] {
    guard !path.utf8.contains(0) else { throw .notFound }
    var made: [String] = []
    var end = path.startIndex
    while end < path.endIndex {
      end = path[end...].dropFirst().firstIndex(of: "/") ?? path.endIndex
      let part = String(path[..<end])
      if exists(part) { continue }
      if mkdir(part, 0o777) == 0 {
        made.append(part)
        continue
      }
      let code = errno
      remove(folders: made)
      throw code == EEXIST ? .isNotFolder : .writing(errno: code)
    }
    return made
  }

  /// Removes a folder with everything in it; links are removed, not followed.
  static func removeTree(_ path: String) {
    for name in (try? names(in: path)) ?? [] {
      let inner = Self.path(path, name)
      var status = stat()
      if lstat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { removeTree(inner) } else { unlink(inner) }
    }
    rmdir(path)
  }

  /// Removes the folders that are empty, innermost first.
  static func remove(folders: [String]) {
    for folder in folders.reversed() { rmdir(folder) }
  }
}
