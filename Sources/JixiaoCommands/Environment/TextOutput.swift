/// Where text goes: standard output, standard error, or a test that reads it afterwards.
public protocol TextOutput {
  var isTerminal: Bool { get }
  /// The width of the terminal; `nil` where there is none.
  var columns: Int? { get }

  /// - Throws: when the text could not be written in full. A reader that went away is no fault: the rest is dropped.
  func write(_ text: String) throws(TextOutputFault)
}

/// The system's reason why a stream did not take its text.
public struct TextOutputFault: Error, Hashable, Sendable {
  public let errno: Int32

  public init(errno: Int32) {
    self.errno = errno
  }
}
