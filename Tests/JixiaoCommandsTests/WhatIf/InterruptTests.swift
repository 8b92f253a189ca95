import Glibc
import JixiaoCommands
import OfficeFiles
import Testing

/// Ctrl-C at any moment leaves the old papers or the new ones, and nothing else.
@Suite(.enabled(if: BuiltProgram.path != nil, "the program was not built beside the tests"))
struct InterruptTests {
  private func names(in folder: String) -> [String] { ((try? Folder.names(in: folder)) ?? []).sorted() }

  @Test func aLongRunLeavesNothing() throws {
    let sample = try SampleFolder()
    let run = try #require(
      BuiltProgram(
        ["what-if", "sample", "--robustness", "--draws", "10000000", "--output", "out"],
        in: sample.path
      )
    )
    usleep(200_000)
    run.interrupt()
    #expect(run.end().signal == SIGINT)
    #expect(names(in: sample.path) == ["sample"])
  }

  /// Whenever the interrupt comes, the papers are all of one run.
  @Test func papersAreOfOneRun() throws {
    let sample = try SampleFolder()
    let sweep = ["what-if", "sample", "--sweep", "产出指标=40..60/10", "--output", "out"]
    let complete = ProgramRun(sweep, in: sample.path)
    #expect(complete.status == .done)
    let papers = names(in: sample.path + "/out")
    let old = try papers.map { try sample.folder.text(of: "out/" + $0) }
    _ = ProgramRun(
      ["what-if", "sample", "--sweep", "产出指标=30..70/20", "--output", "other"],
      in: sample.path
    )
    let new = try papers.map { try sample.folder.text(of: "other/" + $0) }
    #expect(zip(old, new).allSatisfy { $0 != $1 })
    for delay in 0..<6 {
      let run = try #require(
        BuiltProgram(
          ["what-if", "sample", "--sweep", "产出指标=30..70/20", "--output", "out"],
          in: sample.path
        )
      )
      usleep(UInt32(delay) * 60_000)
      run.interrupt()
      _ = run.end()
      #expect(names(in: sample.path + "/out") == papers)
      let now = try papers.map { try sample.folder.text(of: "out/" + $0) }
      #expect(now == old || now == new)
    }
  }
}
