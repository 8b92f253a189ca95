import ScoringCore

/// How a rule file writes a comparator.
enum ComparatorWord: String, CaseIterable {
  case atLeast = "at-least"
  case moreThan = "more-than"
  case atMost = "at-most"
  case lessThan = "less-than"
  case equalTo = "equal-to"

  var comparator: Comparator {
    switch self {
    case .atLeast: .atLeast
    case .moreThan: .moreThan
    case .atMost: .atMost
    case .lessThan: .lessThan
    case .equalTo: .equalTo
    }
  }
}
