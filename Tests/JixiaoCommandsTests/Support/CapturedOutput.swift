import JixiaoCommands

/// An output that keeps what was written to it.
final class CapturedOutput: TextOutput {
  private(set) var text = ""
  let isTerminal: Bool
  let columns: Int?
  /// When set, nothing is taken, as on a full disk.
  var fault: TextOutputFault?

  init(isTerminal: Bool = false, columns: Int? = nil) {
    self.isTerminal = isTerminal
    self.columns = columns
  }

  func write(_ text: String) throws(TextOutputFault) {
    if let fault { throw fault }
    self.text += text
  }
}
