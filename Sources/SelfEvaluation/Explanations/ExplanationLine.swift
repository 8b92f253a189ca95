/// A line of an explanation: what it is about, and what it says.
public struct ExplanationLine: Hashable, Sendable {
  public let label: String
  public let text: String

  public init(_ label: String, _ text: String) {
    self.label = label
    self.text = text
  }
}
