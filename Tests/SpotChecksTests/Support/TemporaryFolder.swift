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

/// Links are removed and never followed: what they lead to is not ours.
private func remove(_ path: String) {
  var status = stat()
  guard lstat(path, &status) == 0 else { return }
  guard status.st_mode & S_IFMT == S_IFDIR else {
    unlink(path)
    return
  }
  for name in (try? Folder.names(in: path)) ?? [] { remove(path + "/" + name) }
  rmdir(path)
}

func write(_ bytes: [UInt8], to path: String) throws {
  let slash = try #require(path.lastIndex(of: "/"))
  try OutputFolder(String(path[..<slash])).write([
    OutputFile(name: String(path[path.index(after: slash)...]), bytes: bytes)
  ])
}

@Suite struct TemporaryFolderTests {
  @Test func whatALinkLeadsToIsLeftAlone() throws {
    try withTemporaryFolder { outer in
      try write([1], to: outer + "/kept/file")
      try withTemporaryFolder { inner in
        symlink(outer + "/kept", inner + "/link")
        symlink(outer + "/kept/file", inner + "/file")
      }
      #expect(try FileReader.read(outer + "/kept/file") == [1])
    }
  }
}
