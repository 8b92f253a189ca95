import Diagnostics

/// What can be wrong with what is asked of a what-if, and what is to be said about its answer.
public enum WhatIfProblem: Problem, Error, Hashable {
  // Changes of the rules.
  case notAnAssignment(String)
  case unknownWeight(String, suggestion: String?)
  case ambiguousWeight(String, paths: [String])
  case notPoints(name: String, value: String)
  case negativePoints(name: String, value: String)
  case notAShare(name: String, value: String)
  case repeatedName(String)
  case weightsExceed(sum: String, whole: String, parent: String?)
  case weightsDoNotMake(sum: String, whole: String, parent: String?)
  case nothingLeft
  case unknownGrade(String, suggestion: String?)
  case gradesOutOfOrder(String, value: String, neighbour: String)
  case figuresTooLarge
  case wholeChanged(sum: String, whole: String)
  case statedPointsBroughtAlong(count: Int)
  case categoryWithoutIndicators(String)
  // Scenario files.
  case scenario(ScenarioFault)
  // Sweeps.
  case notARange(String)
  case tooManySteps(count: Int, limit: Int)
  case tooManySweeps(limit: Int)
  case sweptAndSet(String)
  // Sensitivity.
  case goalOutOfReach(String, whole: String)
  // Robustness.
  case notADrawCount(String, limit: Int)
  case notASpread(String)
  case nothingToVary

  public var code: String {
    switch self {
    case .notAnAssignment: "W0101"
    case .unknownWeight: "W0102"
    case .ambiguousWeight: "W0103"
    case .notPoints: "W0104"
    case .negativePoints: "W0105"
    case .repeatedName: "W0106"
    case .weightsExceed: "W0107"
    case .weightsDoNotMake: "W0108"
    case .nothingLeft: "W0109"
    case .unknownGrade: "W0110"
    case .gradesOutOfOrder: "W0111"
    case .figuresTooLarge: "W0112"
    case .notAShare: "W0113"
    case .wholeChanged: "W0121"
    case .statedPointsBroughtAlong: "W0122"
    case .categoryWithoutIndicators: "W0123"
    case .scenario(let fault): fault.code
    case .notARange: "W0301"
    case .tooManySteps: "W0302"
    case .tooManySweeps: "W0303"
    case .sweptAndSet: "W0304"
    case .goalOutOfReach: "W0401"
    case .notADrawCount: "W0501"
    case .notASpread: "W0502"
    case .nothingToVary: "W0503"
    }
  }

  public var severity: Severity {
    switch self {
    case .wholeChanged: .warning
    case .statedPointsBroughtAlong, .categoryWithoutIndicators: .info
    default: .error
    }
  }
}

extension UnusableInput {
  /// What is asked for cannot be answered.
  init(_ problem: WhatIfProblem) { self.init(findings: [problem.finding(at: nil)]) }
}
