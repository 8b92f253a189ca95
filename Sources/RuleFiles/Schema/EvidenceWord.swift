/// How a rule file writes what is done about an actual without proof.
enum EvidenceWord: String, CaseIterable {
  case ignore
  case flag
  case zero
  case cap
}
