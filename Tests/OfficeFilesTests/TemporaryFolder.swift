import Glibc
import OfficeFiles

/// A folder for one test, removed with everything in it at the end.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/office-files-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileFault.notWritable(errno: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  subscript(name: String) -> String { Folder.path(path, name) }

  func makeFolder(_ name: String) { mkdir(self[name], 0o777) }

  func put(_ name: String, _ text: String) throws { try put(name, Array(text.utf8)) }

  func put(_ name: String, _ bytes: [UInt8]) throws {
    try OutputFolder(path).write([OutputFile(name: name, bytes: bytes)])
  }

  func text(_ name: String) throws -> String { String(decoding: try FileReader.read(self[name]), as: UTF8.self) }

  private static func remove(_ path: String) {
    for name in (try? Folder.names(in: path)) ?? [] {
      let inner = Folder.path(path, name)
      if Folder.exists(inner) { remove(inner) } else { unlink(inner) }
    }
    rmdir(path)
  }
}
