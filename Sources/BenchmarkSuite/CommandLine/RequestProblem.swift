/// What is wrong with a command line.
package enum RequestProblem: Error, Hashable, Sendable {
  case unknownCase(String)
  case unknownOption(String)
  case misplacedOption(String)
  case missingValue(of: String)
  case badValue(String, of: String)
  case missingOption(String)
  case unexpected(String)

  package var message: String {
    switch self {
    case .unknownCase(let name): "there is no case '\(name)'; --list names them"
    case .unknownOption(let name): "there is no option \(name); --help lists them"
    case .misplacedOption(let name): "\(name) does not belong here; --help says where it does"
    case .missingValue(let name): "\(name) needs a value"
    case .badValue(let value, let name): "\(name) cannot be '\(value)'"
    case .missingOption(let name): "\(name) is missing"
    case .unexpected(let word): "'\(word)' was not expected"
    }
  }
}
