import Diagnostics
import Testing

@testable import Checks

/// What `jixiao check --explain` shows as an example is what the check finds.
@Suite struct ExampleTests {
  static let codes = CheckCatalogue.sorted.map(\.code)

  @Test(arguments: codes) func badExampleIsFound(code: String) throws {
    let documentation = try #require(CheckCatalogue.checks(for: code).first).documentation
    let told = try documentation.bad.run().findings.filter { ([code] + documentation.toldAs).contains($0.code) }
    #expect(!told.isEmpty, "the example of \(code) is not found")
    #expect(told.allSatisfy { $0.place != nil }, "a finding of \(code) has no place")
  }

  @Test(arguments: codes) func goodExampleIsNotFound(code: String) throws {
    let documentation = try #require(CheckCatalogue.checks(for: code).first).documentation
    let told = try documentation.good.run().findings.filter { ([code] + documentation.toldAs).contains($0.code) }
    #expect(told.isEmpty, "the better version of \(code) is still found: \(told.map(\.message.chinese))")
  }

  @Test func theListIsComplete() {
    let expected: [String] = (1...60).map { number in number < 10 ? "L0\(number)" : "L\(number)" }
    #expect(Self.codes == expected)
  }

  @Test(arguments: codes) func theDocumentationIsWorded(code: String) throws {
    let documentation = try #require(CheckCatalogue.checks(for: code).first).documentation
    for wording in [documentation.name, documentation.finds, documentation.matters, documentation.remedy] {
      for text in [wording.chinese, wording.english] {
        #expect(!text.isEmpty && !text.hasSuffix(".") && !text.hasSuffix("。") && !text.contains("\n"))
      }
    }
    #expect(!documentation.sources.isEmpty && !documentation.bad.lines.isEmpty && !documentation.good.lines.isEmpty)
  }
}
