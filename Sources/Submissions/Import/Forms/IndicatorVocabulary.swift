/// The names that first and second levels of indicators have in target tables.
///
/// - Source: the national tree (财预〔2020〕10号, 财预〔2021〕101号, 财预〔2013〕53号) and the forms of DOMAIN §4.2 and §5.
enum IndicatorVocabulary {
  static func isCategory(_ text: String) -> Bool { FormText.canBeLabel(text) && categories.contains(key(text)) }
  static func isSubcategory(_ text: String) -> Bool { FormText.canBeLabel(text) && subcategories.contains(key(text)) }

  private static func key(_ text: String) -> String {
    let key = FormText.label(text)
    return key.hasSuffix("指标") && key.count > 2 ? String(key.dropLast(2)) : key
  }

  private static let categories: Set = [
    "产出", "效益", "效果", "满意度", "服务对象满意度", "成本", "投入", "过程", "决策", "管理", "产出和效益", "项目产出", "项目效益", "项目决策",
    "项目管理", "绩效", "履职效能", "管理效率", "可持续发展能力", "部门决策", "综合管理",
  ]
  private static let subcategories: Set = [
    "数量", "质量", "时效", "成本", "经济效益", "社会效益", "生态效益", "环境效益", "可持续影响", "服务对象满意度", "满意度", "经济成本", "社会成本",
    "生态环境成本", "社会公众满意度", "受益对象满意度",
  ]
}
