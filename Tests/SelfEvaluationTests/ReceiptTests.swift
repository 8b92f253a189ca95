import Diagnostics
import RuleFiles
import SelfEvaluation
import Submissions
import Testing

@Suite struct ReceiptTests {
  private func receipt(
    rules: String = "cn-2020",
    files: [String: String] = [:],
    inputs: [Submission.InputFile] = [Submission.InputFile(path: "indicators.csv", digest: "d1")],
    parameters: [Receipt.Parameter] = []
  ) throws -> Receipt {
    let loader = RuleLoader(readFile: { path throws(UnusableInput) in files[path].map { Array($0.utf8) } })
    var submission = try Evaluation.submission([.around(IndicatorRow(target: "≥1次", actual: "1次"))])
    submission.inputs = inputs
    return SelfEvaluator(ruleSet: try loader.load(rules), programVersion: "1.2.3")
      .evaluate(submission, parameters: parameters).receipt
  }

  private func child(_ comment: String) -> String {
    "id: city\nversion: \"1.0\"\nname: 市级\nstatus: assumed\nextends: cn-2020\n# \(comment)\n"
  }

  @Test func sameInputHasTheSameReceipt() throws {
    #expect(try receipt() == receipt())
    #expect(try receipt().json.text == receipt().json.text)
  }

  @Test func changesWithTheBytesOfTheRules() throws {
    let first = try receipt(rules: "city.yaml", files: ["city.yaml": child("a")])
    let second = try receipt(rules: "city.yaml", files: ["city.yaml": child("b")])
    #expect(first.ruleSetID == second.ruleSetID)
    #expect(first.ruleSetDigest != second.ruleSetDigest)
    #expect(first != second)
    #expect(try receipt() != first)
  }

  @Test func changesWithTheInput() throws {
    let other = [Submission.InputFile(path: "indicators.csv", digest: "d2")]
    #expect(try receipt(inputs: other).submissionDigest != receipt().submissionDigest)
    #expect(try receipt(inputs: []) != receipt())
  }

  @Test func listsParametersByNameWhateverTheirOrder() throws {
    let parameters = ["b", "a"].map { Receipt.Parameter(name: $0, value: "1") }
    let receipt = try receipt(parameters: parameters)
    #expect(receipt.parameters.map(\.name) == ["a", "b"])
    #expect(try receipt == self.receipt(parameters: parameters.reversed()))
    #expect(try receipt != self.receipt())
  }

  /// All that it consists of: no clock, no machine, no user.
  @Test func holdsNothingButWhatTheResultWasMadeOf() throws {
    let receipt = try receipt()
    #expect(receipt.ruleSetDigest.count == 64)
    #expect(
      receipt.json.text == """
        {
          "program": "1.2.3",
          "rules": {
            "id": "cn-2020",
            "version": "\(receipt.ruleSetVersion)",
            "digest": "\(receipt.ruleSetDigest)"
          },
          "submission": "\(receipt.submissionDigest)",
          "inputs": [
            {
              "file": "indicators.csv",
              "digest": "d1"
            }
          ],
          "parameters": {},
          "seed": null
        }

        """
    )
  }
}
