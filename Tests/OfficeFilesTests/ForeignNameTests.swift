import Glibc
import OfficeFiles
import Testing

/// Names that are not UTF-8 reach the program with U+FFFD for what could not be decoded.
@Suite struct ForeignNameTests {
  private func withFolder(_ work: (String) throws -> Void) throws {
    var template = Array("/tmp/names-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { _ = system("rm -r -- " + folder) }
    try work(folder)
  }

  private func write(_ text: String, to name: [UInt8], in folder: String) throws {
    let path =
      folder.utf8CString.dropLast() + [CChar(bitPattern: UInt8(ascii: "/"))] + name.map { CChar(bitPattern: $0) } + [0]
    let descriptor = open(Array(path), O_WRONLY | O_CREAT | O_EXCL, 0o600)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    try #require(Glibc.write(descriptor, text, text.utf8.count) == text.utf8.count)
  }

  /// 科普.txt in GBK.
  private let gbk: [UInt8] = [0xBF, 0xC6, 0xC6, 0xD5, 0x2E, 0x74, 0x78, 0x74]

  @Test func aNameInGBKIsFound() throws {
    try withFolder { folder in
      try write("here", to: gbk, in: folder)
      let name = String(decoding: gbk, as: UTF8.self)
      #expect(name.contains("\u{FFFD}"))
      #expect(try FileReader.read(folder + "/" + name) == Array("here".utf8))
    }
  }

  /// Two names that look the same once decoded: nobody knows which is meant.
  @Test func oneOfSeveralIsNotGuessed() throws {
    try withFolder { folder in
      try write("one", to: gbk, in: folder)
      try write("two", to: [0xBF, 0xC6, 0xC6, 0xD6, 0x2E, 0x74, 0x78, 0x74], in: folder)
      let name = String(decoding: gbk, as: UTF8.self)
      #expect(throws: FileFault.notFound) { try FileReader.read(folder + "/" + name) }
    }
  }
}
