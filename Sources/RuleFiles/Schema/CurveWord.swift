import ScoringCore

/// The curves that need nothing but their name.
enum CurveWord: String, CaseIterable {
  case proportional
  case allOrNothing = "all-or-nothing"
  case noneAboveZero = "none-above-zero"

  var curve: ScoringCurve {
    switch self {
    case .proportional: .proportional
    case .allOrNothing: .allOrNothing
    case .noneAboveZero: .noneAboveZero
    }
  }
}
