import OfficeFiles
import Testing

@Suite struct OutputFolderTests {
  @Test func writesIntoFoldersThatItMakes() throws {
    let folder = try TemporaryFolder()
    let output = OutputFolder(folder["a/b"])
    try output.write([OutputFile(name: "one.txt", text: "一"), OutputFile(name: "c/two.txt", text: "2")])
    #expect(try folder.text("a/b/one.txt") == "一")
    #expect(try folder.text("a/b/c/two.txt") == "2")
    #expect(try Folder.names(in: folder["a/b"]) == ["c", "one.txt"])
  }

  @Test func replacesFilesAndLeavesOthersAlone() throws {
    let folder = try TemporaryFolder()
    try folder.put("kept", "old")
    try folder.put("replaced", "old")
    try folder.put("replaced", "new")
    #expect(try folder.text("kept") == "old")
    #expect(try folder.text("replaced") == "new")
  }

  @Test func leavesOldFilesAsTheyWereWhenAFolderStandsInTheWay() throws {
    let folder = try TemporaryFolder()
    try folder.put("report.md", "old")
    folder.makeFolder("result.json")
    let files = ["report.md", "new/page.html", "result.json"].map { OutputFile(name: $0, text: "new") }
    #expect(throws: FileProblem.fault(.isFolder, path: folder["result.json"])) {
      try OutputFolder(folder.path).write(files)
    }
    #expect(try folder.text("report.md") == "old")
    #expect(try Folder.names(in: folder.path) == ["report.md", "result.json"])
  }

  @Test func removesTheFoldersItMadeWhenItFails() throws {
    let folder = try TemporaryFolder()
    try folder.put("file", "x")
    #expect(throws: FileProblem.self) {
      try OutputFolder(folder["new/inner"]).write([OutputFile(name: "a", text: ""), OutputFile(name: "../b", text: "")])
    }
    #expect(throws: FileProblem.fault(.isNotFolder, path: folder["file/inner"])) {
      try OutputFolder(folder["file/inner"]).write([])
    }
    #expect(try Folder.names(in: folder.path) == ["file"])
  }

  @Test(arguments: ["", "/etc/x", "../x", "a/../../x", "a//b", ".", "a/", "a\0b"])
  func refusesNamesThatLeaveTheFolder(name: String) throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileProblem.self) { try OutputFolder(folder.path).write([OutputFile(name: name, text: "")]) }
    #expect(try Folder.names(in: folder.path).isEmpty)
  }
}
