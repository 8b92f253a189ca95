import Glibc

/// A folder for what comes between, beside the output; what an earlier run left there is written over.
struct WorkFolder {
  let path: String

  init(beside output: String) throws(PackingFault) {
    let folder = output.lastIndex(of: "/").map { String(output[..<$0]) } ?? "."
    path = folder + "/work"
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .fileNotWritten(path) }
  }

  func file(_ name: String) -> String { path + "/" + name }
}

/// Whole files.
enum File {
  static func read(_ path: String) throws(PackingFault) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw .fileNotRead(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    guard ferror(file) == 0 else { throw .fileNotRead(path) }
    return bytes
  }

  static func write(_ text: String, to path: String) throws(PackingFault) {
    guard let file = fopen(path, "wb") else { throw .fileNotWritten(path) }
    let isWritten = fputs(text, file) >= 0
    guard fclose(file) == 0, isWritten else { throw .fileNotWritten(path) }
  }
}

enum StandardError {
  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
