import ScoringCore

/// 暂计: how papers mark what may still change because something has not been scored.
enum ProvisionalText {
  /// `92.65（暂计）`, `优（暂计）`
  static func marked(_ text: String, _ isProvisional: Bool) -> String { isProvisional ? text + "（暂计）" : text }
}

extension PartScore {
  /// Why the score is not final; `nil` where it is.
  var provisionalRemark: String? { isProvisional ? "暂计：尚有\(unscored.text)分未评" : nil }

  /// What was earned of the points that could be scored at all: what is open is not lost.
  var shareOfScored: Ratio? {
    guard let score, let scored = ExactSum.difference(points, unscored) else { return nil }
    return score.share(of: scored)
  }
}
