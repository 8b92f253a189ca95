import Glibc
import OfficeFiles
import Testing

/// An output that stands in its place only when it is complete.
struct StagedFileTests {
  @Test func nothingIsThereBeforeItIsPublished() throws {
    let folder = try TemporaryFolder()
    try folder.put("t.csv", "before")
    var file = try StagedFile("t.csv", in: folder.path)
    try file.append("one,")
    try file.append("二\n")
    #expect(try folder.text("t.csv") == "before")
    try file.publish()
    #expect(try folder.text("t.csv") == "one,二\n")
    #expect(names(in: folder.path) == ["t.csv"])
  }

  @Test func whatIsNotPublishedLeavesNothing() throws {
    let folder = try TemporaryFolder()
    try folder.put("t.csv", "before")
    do {
      let file = try StagedFile("t.csv", in: folder.path)
      try file.append("half")
    }
    #expect(try folder.text("t.csv") == "before")
    #expect(names(in: folder.path) == ["t.csv"])
  }

  /// A run that is killed cannot clean up, so that there must be nothing to clean.
  @Test(.enabled(if: knowsUnnamedFiles, "the file system gives every file a name"))
  func whatIsNotCompleteHasNoName() throws {
    let folder = try TemporaryFolder()
    let file = try StagedFile("t.csv", in: folder.path)
    try file.append("half")
    #expect(names(in: folder.path).isEmpty)
  }

  @Test func itIsReadableAsOtherNewFilesAre() throws {
    let folder = try TemporaryFolder()
    try folder.put("other.csv", "")
    var file = try StagedFile("t.csv", in: folder.path)
    try file.publish()
    let modes = try ["t.csv", "other.csv"].map { name in
      var status = stat()
      try #require(stat(folder[name], &status) == 0)
      return status.st_mode
    }
    #expect(modes[0] == modes[1])
  }

  @Test func theFolderIsMade() throws {
    let folder = try TemporaryFolder()
    var file = try StagedFile("t.csv", in: folder["new"])
    try file.publish()
    #expect(names(in: folder["new"]) == ["t.csv"])
  }

  @Test func aFolderOfItsNameIsInTheWay() throws {
    let folder = try TemporaryFolder()
    folder.makeFolder("t.csv")
    #expect(throws: FileProblem.self) {
      let file = try StagedFile("t.csv", in: folder.path)
      try file.append("x")
    }
    #expect(names(in: folder.path) == ["t.csv"])
  }

  @Test func aFileWhereTheFolderShouldBe() throws {
    let folder = try TemporaryFolder()
    try folder.put("out", "a file")
    #expect(throws: FileProblem.self) {
      let file = try StagedFile("t.csv", in: folder["out"])
      try file.append("x")
    }
    #expect(try folder.text("out") == "a file")
  }

  /// Not every file system has `O_TMPFILE` of open(2).
  private static let knowsUnnamedFiles: Bool = {
    let file = open("/tmp", O_WRONLY | O_DIRECTORY | 0o20_000_000, 0o600)
    if file >= 0 { close(file) }
    return file >= 0
  }()

  /// Hidden ones, too.
  private func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
      )
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }
}
