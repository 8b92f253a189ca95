import Glibc
import Testing

@testable import OfficeFiles

@Suite("Programs that are run for us")
struct OfficeProgramTests {
  @Test func aProgramThatIsNotThereIsNotFound() {
    #expect(OfficeProgram.installed(searchPath: "/nowhere:/tmp") == nil)
    #expect(OfficeProgram.installed(searchPath: "") == nil)
  }

  @Test func theEndOfAProgramIsTold() throws {
    #expect(try ChildProcess(program: "/bin/sh", arguments: ["-c", "exit 3"]).run(seconds: 10) == .ended(status: 3))
    #expect(
      try ChildProcess(program: "/bin/sh", arguments: ["-c", "kill -9 $$"]).run(seconds: 10) == .killed(signal: 9)
    )
  }

  @Test func whatTakesTooLongIsStoppedWithAllItStarted() throws {
    let folder = try PrivateFolder()
    let mark = Folder.path(folder.path, "mark")
    // The child of the child would leave its mark after the time is over.
    let script = "(sleep 2; touch \(mark)) & sleep 30"
    #expect(try ChildProcess(program: "/bin/sh", arguments: ["-c", script]).run(seconds: 1) == .timedOut)
    sleep(2)
    #expect(!Folder.holds("mark", in: folder.path))
  }

  @Test func aProgramThatCannotBeStartedIsAFault() {
    #expect(throws: ChildProcess.Fault.notStarted(errno: ENOENT)) {
      _ = try ChildProcess(program: "/nowhere/soffice", arguments: []).run(seconds: 1)
    }
    #expect(throws: ConversionFault.notStarted) {
      _ = try OfficeProgram(path: "/nowhere/soffice").pdf(of: [OutputFile(name: "a.docx", bytes: [])])
    }
  }

  @Test func aProgramThatMakesNothingIsAFault() {
    #expect(throws: ConversionFault.noResult) {
      _ = try OfficeProgram(path: "/bin/true").pdf(of: [OutputFile(name: "a.docx", bytes: [])])
    }
  }

  @Test func aPrivateFolderGoesWithEverythingInIt() throws {
    let outside = try PrivateFolder()
    try NewFile.write([1], to: Folder.path(outside.path, "kept"))
    var path = ""
    do {
      let folder = try PrivateFolder()
      path = folder.path
      _ = try Folder.create(Folder.path(path, "a/b/c"))
      try NewFile.write([1], to: Folder.path(path, "a/b/file"))
      symlink(outside.path, Folder.path(path, "a/link"))
    }
    #expect(!Folder.exists(path))
    #expect(Folder.holds("kept", in: outside.path))
  }
}
