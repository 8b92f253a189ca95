import Diagnostics
import ScoringCore
import WhatIf

/// Which of its answers `jixiao what-if` is to give.
enum WhatIfTask: Hashable {
  /// What the changes do.
  case change
  case scenarios(file: String)
  case sensitivity(step: Points)
  case goal(String)
  case sweep([String])
  case robustness(RobustnessChoice)
}

/// What the command line says about draws.
struct RobustnessChoice: Hashable {
  var draws = 10_000
  var seed: UInt64 = 1
  var spread = "20%"
  var threads: Int?
  /// Rule sets that are drawn from, too.
  var among: [String] = []

  static let options = [
    WhatIfOptions.draws, WhatIfOptions.seed, WhatIfOptions.spread, WhatIfOptions.among, WhatIfOptions.threads,
  ]
}

extension RobustnessChoice {
  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    self.init()
    draws = try arguments.count(WhatIfOptions.draws, 1...Robustness.Options.mostDraws) ?? draws
    if let text = arguments[WhatIfOptions.seed] {
      guard let seed = UInt64(text) else { throw .notACount(text, of: WhatIfOptions.seed) }
      self.seed = seed
    }
    spread = arguments[WhatIfOptions.spread] ?? spread
    threads = try arguments.count(WhatIfOptions.threads, 1...1_024)
    among = arguments.all(WhatIfOptions.among)
  }
}

extension WhatIfTask {
  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    let asked = [
      WhatIfOptions.scenarios, WhatIfOptions.sensitivity, WhatIfOptions.goal, WhatIfOptions.sweep,
      WhatIfOptions.robustness,
    ]
    .filter(arguments.contains)
    if asked.first != WhatIfOptions.robustness, let stray = RobustnessChoice.options.first(where: arguments.contains) {
      throw .optionNeedsOther(stray, other: WhatIfOptions.robustness)
    }
    if asked.count > 1 { throw .optionsExclude(asked[0], asked[1]) }
    if asked.first != WhatIfOptions.sensitivity, arguments.contains(WhatIfOptions.step) {
      throw .optionNeedsOther(WhatIfOptions.step, other: WhatIfOptions.sensitivity)
    }
    if let file = arguments[WhatIfOptions.scenarios] {
      self = .scenarios(file: file)
    } else if let goal = arguments[WhatIfOptions.goal] {
      self = .goal(goal)
    } else if arguments.contains(WhatIfOptions.sweep) {
      self = .sweep(arguments.all(WhatIfOptions.sweep))
    } else if arguments.contains(WhatIfOptions.robustness) {
      self = .robustness(try RobustnessChoice(arguments))
    } else if arguments.contains(WhatIfOptions.sensitivity) {
      self = .sensitivity(step: try Self.step(arguments))
    } else {
      self = .change
    }
  }

  private static func step(_ arguments: ParsedArguments) throws(CommandLineProblem) -> Points {
    guard let text = arguments[WhatIfOptions.step] else { return Points(whole: 5) }
    guard let points = ExactDecimal(text).flatMap({ try? Points($0) }), points > .zero, points <= Points(whole: 100)
    else { throw .notACount(text, of: WhatIfOptions.step) }
    return points
  }
}
