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
    let robustness = ["--robustness", "--draws", "10000000", "--output", sample.path + "/out"]
    let run = try #require(BuiltProgram(["what-if", sample.path + "/sample"] + robustness))
    usleep(200_000)
    run.interrupt()
    #expect(run.end().signal == SIGINT)
    #expect(names(in: sample.path) == ["sample"])
  }

  /// Whenever the interrupt comes, the papers are all of one run.
  @Test func papersAreOfOneRun() throws {
    let sample = try SampleFolder()
    let start = ["what-if", sample.path + "/sample", "--sweep"]
    let first = ProgramRun(start + ["产出指标=40..60/10", "--output", sample.path + "/out"])
    #expect(first.status == .done)
    let papers = names(in: sample.path + "/out")
    let old = try papers.map { try sample.folder.text(of: "out/" + $0) }
    let second = ProgramRun(start + ["产出指标=30..70/20", "--output", sample.path + "/other"])
    #expect(second.status == .done)
    let new = try papers.map { try sample.folder.text(of: "other/" + $0) }
    #expect(zip(old, new).allSatisfy { $0 != $1 })
    for delay in 0..<6 {
      let run = try #require(
        BuiltProgram(start + ["产出指标=30..70/20", "--output", sample.path + "/out"])
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
