import Glibc

/// Everything a run takes from the world around it besides files, so that a test can give it another world.
public struct Environment {
  /// Without the name of the program.
  public var arguments: [String]
  public var variables: [Variable: String]
  public var output: any TextOutput
  public var errors: any TextOutput
  /// The folder that relative paths start from; empty for the folder of the process.
  public var currentFolder: String

  public init(
    arguments: [String],
    variables: [Variable: String] = [:],
    output: any TextOutput,
    errors: any TextOutput,
    currentFolder: String = ""
  ) {
    self.arguments = arguments
    self.variables = variables
    self.output = output
    self.errors = errors
    self.currentFolder = currentFolder
  }

  /// The environment variables that matter to the program.
  public enum Variable: String, Hashable, Sendable, CaseIterable {
    case allLocales = "LC_ALL"
    case messagesLocale = "LC_MESSAGES"
    case language = "LANG"
    case noColour = "NO_COLOR"
    case terminal = "TERM"
    case searchPath = "PATH"
  }
}

extension Environment {
  public static func ofThisProcess() -> Environment {
    var variables: [Variable: String] = [:]
    for variable in Variable.allCases {
      if let value = getenv(variable.rawValue) { variables[variable] = String(cString: value) }
    }
    return Environment(
      arguments: Array(CommandLine.arguments.dropFirst()),
      variables: variables,
      output: StandardStream.output,
      errors: StandardStream.errors
    )
  }
}
