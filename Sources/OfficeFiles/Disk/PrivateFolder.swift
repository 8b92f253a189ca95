import Glibc

/// A folder that only this account can look into, removed with its files at the end of its scope.
struct PrivateFolder: ~Copyable {
  let path: String

  init() throws(FileFault) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array(Folder.path(parent.isEmpty ? "/tmp" : parent, "jixiao-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw .writing(errno: errno) }
    path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    Folder.removeTree(path)
  }
}
