/// How far the review of a project has come.
public enum ReviewState: String, Hashable, Sendable {
  /// Nobody has said anything about it.
  case open
  /// Reviewers differ about it.
  case disputed
  /// What was verified cannot be scored, or the project has no indicators at all.
  case unscorable
  /// Its score after review stands.
  case settled
}

extension ReviewedProject {
  public var state: ReviewState {
    guard isReviewed else { return .open }
    guard reviewed == nil else { return .settled }
    return parts.contains(where: \.isDisputed) ? .disputed : .unscorable
  }
}
