import Diagnostics
import Submissions

/// What a result was made of. There is no clock in it: the same input has the same receipt.
public struct Receipt: Hashable, Sendable {
  public let programVersion: String
  public let ruleSetID: String
  public let ruleSetVersion: String
  /// SHA-256 over the rule file and all it extends.
  public let ruleSetDigest: String
  public let inputs: [Submission.InputFile]
  /// SHA-256 over the names and digests of all inputs: one digest for the submission as a whole.
  public let submissionDigest: String
  /// What was set for this run, by name, in alphabetical order.
  public let parameters: [Parameter]
  /// The seed of random choices; `nil` when there were none.
  public let seed: UInt64?

  public struct Parameter: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }
}

extension Receipt {
  public var json: JSONValue {
    [
      "program": .string(programVersion),
      "rules": ["id": .string(ruleSetID), "version": .string(ruleSetVersion), "digest": .string(ruleSetDigest)],
      "submission": .string(submissionDigest),
      "inputs": .array(inputs.map { ["file": .string($0.path), "digest": .string($0.digest)] }),
      "parameters": .object(parameters.map { JSONMember($0.name, .string($0.value)) }),
      "seed": seed.map { JSONValue.number(String($0)) } ?? .null,
    ]
  }
}
