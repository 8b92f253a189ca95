import Diagnostics

/// An argument without a name, known by where it stands.
struct CommandArgument: Hashable, Sendable {
  let placeholder: Wording
  let count: Count
  let help: Wording

  enum Count: Hashable, Sendable {
    case one
    case oneOrNone
    case oneOrMore
    case anyNumber
  }

  /// As the usage line shows it.
  func usage(in language: Language) -> String {
    let name = placeholder.text(in: language)
    return switch count {
    case .one: name
    case .oneOrNone: "[\(name)]"
    case .oneOrMore: name + "…"
    case .anyNumber: "[\(name)…]"
    }
  }
}
