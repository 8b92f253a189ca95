import Diagnostics
import RuleFiles
import SelfEvaluation
import WhatIf

/// Which of its answers `jixiao what-if` is to give.
enum WhatIfTask: Hashable {
  case change
  case scenarios(file: String)
}

extension WhatIfTask {
  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    if let file = arguments[WhatIfOptions.scenarios] {
      self = .scenarios(file: file)
    } else {
      self = .change
    }
  }
}
