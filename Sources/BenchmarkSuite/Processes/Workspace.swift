import Glibc
import OfficeFiles

/// A folder for what the runs write, gone when they are over.
struct Workspace: Sendable {
  let path: String

  static func with<Result>(
    _ work: (Workspace) throws(BenchmarkFailure) -> Result
  ) throws(BenchmarkFailure) -> Result {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array(Folder.path(parent, "jixiao-benchmarks-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw .unusable("no folder can be made in '\(parent)'") }
    let name = template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let workspace = Workspace(path: String(decoding: name, as: UTF8.self))
    defer { workspace.remove("") }
    return try work(workspace)
  }

  func path(_ name: String) -> String { Folder.path(path, name) }

  /// A folder inside that holds nothing.
  func emptyFolder(_ name: String) throws(BenchmarkFailure) -> String {
    remove(name)
    let folder = path(name)
    guard mkdir(folder, 0o700) == 0 else { throw .unusable("no folder '\(folder)' can be made") }
    return folder
  }

  private func remove(_ name: String) {
    _ = try? ProcessRun(["rm", "-rf", "--", name.isEmpty ? path : path(name)])
  }
}
