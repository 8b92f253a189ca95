import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  /// What the file says about checks of a submission.
  func checkSettings() -> CheckSettings {
    guard let node = root[.checks] else { return CheckSettings() }
    var settings = CheckSettings()
    for threshold in CheckThreshold.allCases {
      guard let key = RuleKey(rawValue: threshold.rawValue) else { continue }
      settings.stated[threshold] = ratio(node[key])
    }
    settings.silenced = (node[.silence]?.elements ?? []).compactMap { entry in
      guard let check = entry[.check]?.text, let reason = entry[.reason]?.text else { return nil }
      return Silencing(check: check, reason: reason, place: entry.place)
    }
    return settings
  }
}
