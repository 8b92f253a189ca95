/// How a rule file writes what is done about an indicator that does not apply.
enum NotApplicableWord: String, CaseIterable {
  case redistribute
  case rescale
  case move
  case full
  case zero
  case forbidden
}
