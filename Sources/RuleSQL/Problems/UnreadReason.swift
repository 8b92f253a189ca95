import Diagnostics

/// Why a row stands in `jixiao_unread`: the script cannot read it with certainty, and does not score it.
enum UnreadReason: String, CaseIterable {
  case unknownCategory = "Q0101"
  case points = "Q0102"
  case target = "Q0103"
  case actual = "Q0104"
  case units = "Q0105"
  case tooLarge = "Q0106"
  case notApplicable = "Q0107"
  case budget = "Q0108"

  var wording: Wording {
    switch self {
    case .unknownCategory: Wording(zh: "一级指标不在规则之内，未计入", en: "the category is not one of the rules'")
    case .points:
      Wording(zh: "分值未填或不能识别，SQL 不分摊分值，该项目不评分", en: "no readable points; the project is not scored")
    case .target: Wording(zh: "年度指标值不能确切识别", en: "the target cannot be read with certainty")
    case .actual: Wording(zh: "实际完成值不能确切识别", en: "the actual cannot be read with certainty")
    case .units: Wording(zh: "指标值与完成值的单位不能确切比较", en: "the units cannot be compared with certainty")
    case .tooLarge: Wording(zh: "数字过大或小数位过多", en: "a number is too large or too fine")
    case .notApplicable:
      Wording(
        zh: "指标不适用或没有指标值，其分值须分给其他指标，该项目不评分",
        en: "it does not count and its points belong to others; the project is not scored"
      )
    case .budget: Wording(zh: "预算数或执行数不能识别", en: "the budget or the executed amount cannot be read")
    }
  }
}
