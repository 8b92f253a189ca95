import Glibc
import OfficeFiles
import Testing

/// A folder for one test, removed with everything in it at the end.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    var template = Array("/tmp/jixiao-test-XXXXXX".utf8CString)
    try #require(template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } } != nil)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { Self.removeAll(in: path) }

  private static func removeAll(in folder: String) {
    for name in (try? Folder.names(in: folder)) ?? [] {
      let path = Folder.path(folder, name)
      if unlink(path) != 0 { removeAll(in: path) }
    }
    rmdir(folder)
  }

  func text(of name: String) throws -> String {
    String(decoding: try FileReader.read(Folder.path(path, name)), as: UTF8.self)
  }

  func write(_ text: String, to name: String) throws {
    try OutputFolder(path).write([OutputFile(name: name, text: text)])
  }
}
