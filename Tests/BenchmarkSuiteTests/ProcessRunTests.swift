import Testing

@testable import BenchmarkSuite

struct ProcessRunTests {
  @Test func theStatusOfAProcessIsTold() throws {
    #expect(try ProcessRun(["sh", "-c", "exit 3"]).exitStatus == 3)
    #expect(try ProcessRun(["sh", "-c", "kill -9 $$"]).exitStatus == 137)
  }

  @Test func aProgramThatIsNotThereCannotBeStarted() {
    #expect(throws: BenchmarkFailure.cannotStart("no-such-program-here")) {
      try ProcessRun(["no-such-program-here"])
    }
  }

  @Test func whatAProgramSaidLastIsKept() throws {
    try Workspace.with { (workspace: Workspace) throws(BenchmarkFailure) in
      let errors = workspace.path("errors.txt")
      _ = try ProcessRun(["sh", "-c", "echo first >&2; echo last >&2; echo >&2"], errors: errors)
      #expect(LastWords.of(errors) == "last")
    }
  }
}
