/// A file that is to be written: its path below the output folder and its content.
public struct OutputFile: Hashable, Sendable {
  /// Relative, with `/` between folders.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A UTF-8 text without byte order mark.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
