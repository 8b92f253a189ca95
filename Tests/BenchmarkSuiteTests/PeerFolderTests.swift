import OfficeFiles
import Testing

@testable import BenchmarkSuite

struct PeerFolderTests {
  @Test func whatIsThereTakesPartAndTheRestIsTold() throws {
    try Workspace.with { (workspace: Workspace) throws(BenchmarkFailure) in
      try Self.write(["c/score.c", "impl/polars_.py", "impl/plain.py"], into: workspace)
      let peers = PeerFolder(workspace.path, threads: 2, only: [])
      #expect(peers.entrants.map { $0.name } == ["polars"])
      let reasons = Dictionary(uniqueKeysWithValues: peers.absent.map { ($0.name, $0.reason) })
      #expect(reasons["C"] == "c/score.c is not compiled to c/score")
      #expect(reasons["duckdb"] == "there is no impl/duckdb_.py")
      #expect(reasons["plain"] == "slow; runs when --only names it")
    }
  }

  @Test func whoeverIsNamedTakesPart() throws {
    try Workspace.with { (workspace: Workspace) throws(BenchmarkFailure) in
      try Self.write(["impl/plain.py", "impl/mine_.py", "impl/polars_.py"], into: workspace)
      let peers = PeerFolder(workspace.path, threads: 2, only: ["plain", "mine"])
      #expect(peers.entrants.map { $0.name } == ["plain", "mine"])
      #expect(peers.absent.isEmpty)
      let command = peers.entrants[1].command(table: "t.csv", output: "o")
      #expect(command == ["python3", workspace.path("impl/mine_.py"), "t.csv", "o"])
    }
  }

  private static func write(_ names: [String], into workspace: Workspace) throws(BenchmarkFailure) {
    do throws(FileProblem) {
      try OutputFolder(workspace.path).write(names.map { OutputFile(name: $0, text: "") })
    } catch {
      throw BenchmarkFailure(error)
    }
  }
}
