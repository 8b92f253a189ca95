/// How a rule file writes what happens to the points of a node without indicators.
enum AbsenceWord: String, CaseIterable {
  case redistribute
  case move
  case zero
  case full
  case unscored
  case forbidden
}
