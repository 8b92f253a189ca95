import Diagnostics

/// A document and what there was to say about it.
public struct DocumentReading: Sendable {
  public let document: OfficeDocument
  /// None of them an error: a document that cannot be used is not returned.
  public let findings: [Finding]

  public init(document: OfficeDocument, findings: [Finding]) {
    self.document = document
    self.findings = findings
  }
}
