import Diagnostics
import OfficeFiles

/// One run of a command: the world around it, and how to speak to the person in front of it.
struct Session {
  let environment: Environment
  let language: Language
  let colour: ColourChoice

  /// The width that tables and help are brought to: the terminal's, or 80.
  var columns: Int { environment.output.columns ?? 80 }

  /// Prints a text to standard output as it stands.
  func write(_ text: String) throws(CommandFailure) {
    do throws(TextOutputFault) {
      try environment.output.write(text)
    } catch {
      throw .streamNotWritten(error)
    }
  }

  func print(_ lines: [String]) throws(CommandFailure) {
    try write(lines.map { $0 + "\n" }.joined())
  }

  func print(_ line: Wording) throws(CommandFailure) {
    try print([line.text(in: language)])
  }

  /// Says something on standard error, where nobody can be told if that fails.
  func note(_ lines: [String]) {
    try? environment.errors.write(lines.map { $0 + "\n" }.joined())
  }

  func report(_ findings: [Finding]) {
    let style = colour.style(of: environment.errors, in: environment)
    note(findings.map { $0.text(in: language, style: style) })
  }

  /// A path as the user wrote it, from the folder in which the user stands.
  func path(_ path: String) -> String { Self.path(path, from: environment.currentFolder) }

  static func path(_ path: String, from folder: String) -> String {
    path.hasPrefix("/") ? path : Folder.path(folder, path)
  }
}

extension Sequence<Finding> {
  /// The status of work that was done with these findings standing.
  var status: ExitStatus { containsErrors ? .doneWithErrors : .done }
}
