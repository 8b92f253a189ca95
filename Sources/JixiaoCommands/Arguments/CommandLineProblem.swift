import Diagnostics

/// What can be wrong with a command line.
enum CommandLineProblem: Problem, Error, Hashable {
  case noCommand(group: String?)
  case unknownCommand(String, suggestion: String?)
  case unknownOption(String, suggestion: String?, command: String?)
  case missingValue(CommandOption)
  case valueForFlag(CommandOption)
  case repeatedOption(CommandOption)
  case unknownChoice(String, of: CommandOption)
  case missingArgument(CommandArgument)
  case unexpectedArgument(String)
  /// - `choice`: the value that the other one must have; `nil` where any will do.
  case optionNeedsOther(CommandOption, other: CommandOption, choice: String? = nil)
  case missingOption(CommandOption)
  case optionsExclude(CommandOption, CommandOption)
  case notACount(String, of: CommandOption)
  case notAYear(String, of: CommandOption)
  case notADay(String, of: CommandOption)
  /// - `mayBeWhole`: whether 100 % would do.
  case notAShare(String, of: CommandOption, mayBeWhole: Bool)
  case notAnAmount(String, of: CommandOption)
  case notATime(String, of: CommandOption)
  case notAnAssignment(String, of: CommandOption)
  case repeatedName(String, of: CommandOption)
  case unknownName(String, of: CommandOption, suggestion: String?)
  case unknownCheck(String, of: CommandOption, suggestion: String?)

  var severity: Severity { .error }

  var code: String {
    switch self {
    case .noCommand: "A0001"
    case .unknownCommand: "A0002"
    case .unknownOption: "A0003"
    case .missingValue: "A0004"
    case .valueForFlag: "A0005"
    case .repeatedOption: "A0006"
    case .unknownChoice: "A0007"
    case .missingArgument: "A0008"
    case .unexpectedArgument: "A0009"
    case .optionNeedsOther: "A0010"
    case .unknownName: "A0011"
    case .notAYear: "A0012"
    case .notAnAssignment: "A0013"
    case .repeatedName: "A0014"
    case .notACount: "A0015"
    case .missingOption: "A0016"
    case .unknownCheck: "A0017"
    case .notADay: "A0018"
    case .notAShare: "A0019"
    case .notAnAmount: "A0020"
    case .notATime: "A0021"
    case .optionsExclude: "A0031"
    }
  }
}
