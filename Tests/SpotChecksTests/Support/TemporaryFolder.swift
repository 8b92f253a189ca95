import Glibc
import OfficeFiles
import Testing

/// A folder of its own, which is gone afterwards with everything in it.
func withTemporaryFolder<Value>(_ work: (String) throws -> Value) throws -> Value {
  var template = Array("/tmp/jixiao-spot-check-XXXXXX".utf8CString)
  let folder = String(cString: try #require(mkdtemp(&template)))
  defer { remove(folder) }
  return try work(folder)
}

private func remove(_ path: String) {
  if Folder.exists(path) {
    for name in (try? Folder.names(in: path)) ?? [] { remove(path + "/" + name) }
    rmdir(path)
  } else {
    unlink(path)
  }
}

func write(_ bytes: [UInt8], to path: String) throws {
  let slash = try #require(path.lastIndex(of: "/"))
  try OutputFolder(String(path[..<slash])).write([
    OutputFile(name: String(path[path.index(after: slash)...]), bytes: bytes)
  ])
}
