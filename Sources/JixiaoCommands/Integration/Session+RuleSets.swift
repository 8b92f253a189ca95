import Diagnostics
import OfficeFiles
import RuleFiles

extension Session {
  static var ruleSchema: JSONValue { .null }

  var shippedRuleSets: [String] { [] }

  func ruleSet(_ name: String) throws(CommandFailure) -> RuleSet {
    throw .unusableInput([])
  }
}
