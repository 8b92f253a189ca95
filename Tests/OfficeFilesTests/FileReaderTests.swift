import OfficeFiles
import Testing

@Suite struct FileReaderTests {
  @Test func readsUpToTheLimitAndNotBeyond() throws {
    let folder = try TemporaryFolder()
    try folder.put("ten", "0123456789")
    #expect(try FileReader.read(folder["ten"], limit: 10).count == 10)
    #expect(throws: FileFault.tooLarge(limit: 9)) { try FileReader.read(folder["ten"], limit: 9) }
  }

  @Test func saysWhatStandsInTheWay() throws {
    let folder = try TemporaryFolder()
    try folder.put("file", "x")
    #expect(throws: FileFault.notFound) { try FileReader.read(folder["missing"]) }
    #expect(throws: FileFault.notFound) { try FileReader.read("") }
    #expect(throws: FileFault.notFound) { try FileReader.read("file\0") }
    #expect(throws: FileFault.isFolder) { try FileReader.read(folder.path) }
    #expect(throws: FileFault.isNotFolder) { try FileReader.read(folder["file/inner"]) }
  }

  @Test func listsNamesInOrder() throws {
    let folder = try TemporaryFolder()
    for name in ["b", "项目.csv", "a"] { try folder.put(name, "") }
    #expect(try Folder.names(in: folder.path) == ["a", "b", "项目.csv"])
    #expect(throws: FileFault.isNotFolder) { try Folder.names(in: folder["a"]) }
    #expect(throws: FileFault.notFound) { try Folder.names(in: folder["c"]) }
  }
}
