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
}

extension WhatIfTask {
  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    let asked = [WhatIfOptions.scenarios, WhatIfOptions.sensitivity, WhatIfOptions.goal, WhatIfOptions.sweep]
      .filter(arguments.contains)
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
