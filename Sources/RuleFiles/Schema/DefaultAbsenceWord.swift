import ScoringCore

/// How a rule file writes what happens, unless a node says otherwise, to the points of a node without indicators.
enum DefaultAbsenceWord: String, CaseIterable {
  case redistribute
  case zero
  case full
  case unscored
  case forbidden

  var policy: AbsencePolicy {
    switch self {
    case .redistribute: .redistribute
    case .zero: .zero
    case .full: .full(atMost: nil)
    case .unscored: .unscored
    case .forbidden: .forbidden
    }
  }
}
