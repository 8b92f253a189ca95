import Diagnostics

/// Where an indicator of the submission stands in the rule set's tree.
public enum PlacementProblem: Problem {
  case unknownCategory(String, suggestion: String?)
  case unknownSubcategory(String, category: String, suggestion: String?)
  case subcategoryUsedAsCategory(String, category: String)
  case executionRow(String)
  case placedByName(String, path: String)

  public var code: String {
    switch self {
    case .unknownCategory: "E0101"
    case .unknownSubcategory: "E0102"
    case .subcategoryUsedAsCategory: "E0103"
    case .executionRow: "E0104"
    case .placedByName: "E0105"
    }
  }

  public var severity: Severity {
    switch self {
    case .subcategoryUsedAsCategory, .executionRow, .placedByName: .info
    case .unknownSubcategory: .warning
    case .unknownCategory: .error
    }
  }
}

extension PlacementProblem {
  public var message: Wording {
    switch self {
    case .unknownCategory(let name, _):
      Wording(
        zh: "一级指标“\(name)”不在规则集中，该指标未评分",
        en: "category '\(name)' is not in the rule set; the indicator is not scored"
      )
    case .unknownSubcategory(let name, let category, _):
      Wording(
        zh: "二级指标“\(name)”不在“\(category)”之下，按一级指标计分",
        en: "subcategory '\(name)' is not one of '\(category)'; scored within the category"
      )
    case .subcategoryUsedAsCategory(let name, let category):
      Wording(
        zh: "“\(name)”在规则集中是“\(category)”的二级指标，归入其下计分",
        en: "'\(name)' is a subcategory of '\(category)' in the rule set and is scored there"
      )
    case .executionRow(let name):
      Wording(
        zh: "“\(name)”按项目的预算数和执行数计分，本行不重复计分",
        en: "'\(name)' is scored from the project's budget; this row is not scored again"
      )
    case .placedByName(let name, let path):
      Wording(
        zh: "指标“\(name)”按名称归入“\(path)”计分",
        en: "indicator '\(name)' is scored under '\(path)' by its name"
      )
    }
  }

  public var help: Wording? {
    switch self {
    case .unknownCategory(_, let suggestion?):
      Wording(zh: "是否应为“\(suggestion)”？", en: "did you mean '\(suggestion)'?")
    case .unknownSubcategory(_, _, let suggestion?):
      Wording(zh: "是否应为“\(suggestion)”？", en: "did you mean '\(suggestion)'?")
    default: nil
    }
  }
}
