import Checks
import RuleFiles

extension RiskSignal {
  /// The checks that find it, by their codes; empty where it is looked for here.
  var checks: [String] {
    switch self {
    case .fullAlthoughMissed: ["L10", "L57"]
    case .scoreAboveExecution: ["L13"]
    case .unspent: ["L14", "L47"]
    case .fullScores: ["L12"]
    case .noEvidence: ["L17"]
    case .vagueIndicators: ["L19", "L20", "L31"]
    case .copiedIndicators: ["L29", "L37"]
    case .scoreDiffers: ["L04", "L05", "L06", "L07"]
    case .exactlyMet: []
    case .overAchievement: ["L09"]
    case .amountsDiffer: ["L41", "L44", "L45", "L46"]
    case .lastYear: ["L59"]
    }
  }

  /// Whether a finding about the department as a whole speaks against each of its projects.
  var countsForWholeDepartment: Bool { self == .amountsDiffer }

  /// The checks that are run for signals.
  static let allChecks: [any Check] = {
    let codes = Set(allCases.flatMap(\.checks))
    return CheckCatalogue.sorted.filter { codes.contains($0.code) }
  }()

  /// Which signal a finding is, by its code: that of the check, or those under which scoring tells the same.
  static let byCode: [String: RiskSignal] = {
    var signals: [String: RiskSignal] = [:]
    for signal in allCases {
      for check in CheckCatalogue.sorted where signal.checks.contains(check.code) {
        for code in [check.code] + check.documentation.toldAs { signals[code] = signals[code] ?? signal }
      }
    }
    return signals
  }()
}
