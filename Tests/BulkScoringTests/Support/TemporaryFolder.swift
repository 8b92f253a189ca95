import Glibc
import OfficeFiles

/// A folder for one test, removed with everything in it at the end.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/bulk-scoring-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileFault.notWritable(errno: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  subscript(name: String) -> String { Folder.path(path, name) }

  func put(_ name: String, _ bytes: [UInt8]) throws {
    try OutputFolder(path).write([OutputFile(name: name, bytes: bytes)])
  }

  func bytes(_ name: String) throws -> [UInt8] { try FileReader.read(self[name]) }

  var names: [String] { (try? Folder.names(in: path)) ?? [] }

  private static func remove(_ path: String) {
    for name in (try? Folder.names(in: path)) ?? [] {
      let inner = Folder.path(path, name)
      if unlink(inner) != 0 { remove(inner) }
    }
    rmdir(path)
  }
}

enum TemporaryNames {
  /// Everything in a folder, hidden files too; nothing where there is no folder.
  static func all(in folder: String) throws -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
