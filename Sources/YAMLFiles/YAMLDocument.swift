import Diagnostics

/// A YAML file that was read: its tree, and its lines to show in findings.
public struct YAMLDocument: Hashable, Sendable {
  public let root: YAMLNode
  public let source: SourceText

  /// Reads a file that must be in order.
  ///
  /// - Parameter file: the name to show in findings.
  /// - Throws: `UnusableInput` with everything that is wrong with it.
  public static func read(
    _ bytes: [UInt8],
    file: String,
    limits: YAMLLimits = .standard
  ) throws(UnusableInput) -> YAMLDocument {
    let (document, findings) = readCollecting(bytes, file: file, limits: limits)
    guard let document, findings.isEmpty else { throw UnusableInput(findings: findings) }
    return document
  }

  /// Reads a text that was decoded before, such as a GB18030 file.
  public static func read(
    text: String,
    file: String,
    limits: YAMLLimits = .standard
  ) throws(UnusableInput) -> YAMLDocument {
    try read(Array(text.utf8), file: file, limits: limits)
  }

  /// Reads as much as can be read, for callers that go on checking in order to report all mistakes at once.
  ///
  /// - Returns: a document unless the syntax is broken or a limit is passed; a mapping with a repeated key keeps the
  ///   first one. Every finding is an error.
  public static func readCollecting(
    _ bytes: [UInt8],
    file: String,
    limits: YAMLLimits = .standard
  ) -> (document: YAMLDocument?, findings: [Finding]) {
    let bytes = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
    guard bytes.count <= limits.bytes else {
      let problem = YAMLProblem.tooLarge(bytes: bytes.count, limit: limits.bytes)
      return (nil, [problem.finding(at: SourcePlace(file: file))])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let place = SourceText.place(after: bytes.prefix(UTF8Prefix.validCount(of: bytes)), file: file)
      return (nil, [YAMLProblem.notUTF8.finding(at: place)])
    }
    let source = SourceText(text, file: file)
    var builder = TreeBuilder(bytes: Array(bytes), source: source, limits: limits)
    let root = builder.build()
    return (root.map { YAMLDocument(root: $0, source: source) }, builder.findings.inReadingOrder())
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
