import Testing

@testable import BenchmarkSuite

struct RequestTests {
  @Test func casesAreChosenByName() throws {
    var options = Request.CaseOptions()
    options.runs = 3
    options.rows = [10_000, 1_000_000]
    #expect(try Request(["parse", "bulk", "--runs", "3", "--rows=10k,1m"]) == .cases([.bulk, .parse], options))
  }

  @Test func theStudyHasPeers() throws {
    var options = Request.CaseOptions()
    options.peers = "peers"
    #expect(try Request(["study", "--peers", "peers"]) == .cases([.study], options))
  }

  @Test func withoutNamesAllCasesAreRun() throws {
    #expect(try Request([]) == .cases(BenchmarkCase.allCases, Request.CaseOptions()))
  }

  @Test func aComparisonNamesItsPeersAndTable() throws {
    var options = Request.ComparisonOptions(peers: "peers")
    options.table = "table.csv"
    options.only = ["c", "polars"]
    options.printsJSON = true
    let request = try Request(["compare", "--peers", "peers", "--table", "table.csv", "--only", "c,polars", "--json"])
    #expect(request == .compare(options))
  }

  @Test(arguments: [
    (["parsing"], RequestProblem.unknownCase("parsing")),
    (["--loud"], .unknownOption("--loud")),
    (["parse", "--peers", "x"], .misplacedOption("--peers")),
    (["compare"], .missingOption("--peers")),
    (["compare", "--peers"], .missingValue(of: "--peers")),
    (["--runs", "0"], .badValue("0", of: "--runs")),
    (["--rows", "10q"], .badValue("10q", of: "--rows")),
    (["table", "a.csv"], .missingOption("--rows")),
  ])
  func mistakesAreNamed(words: [String], problem: RequestProblem) {
    #expect(throws: problem) { try Request(words) }
  }
}
