import Diagnostics

/// When to use colour, as `--color` says it.
enum ColourChoice: String, Sendable, CaseIterable {
  case auto
  case always
  case never

  /// NO_COLOR has the last word, whatever the option says.
  func style(of output: any TextOutput, in environment: Environment) -> TextStyle {
    if let noColour = environment.variables[.noColour], !noColour.isEmpty { return .plain }
    switch self {
    case .never: return .plain
    case .always: return .coloured
    case .auto: return output.isTerminal && environment.variables[.terminal] != "dumb" ? .coloured : .plain
    }
  }
}
