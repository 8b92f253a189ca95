import Diagnostics

extension SamplingMethod {
  /// The method's name, with what it goes by.
  public var wording: Wording {
    switch self {
    case .simpleRandom: Wording(zh: "简单随机抽样", en: "simple random sampling")
    case .stratified(let keys, let allocation):
      Wording(
        zh: "分层抽样（按\(keys.map(\.wording.chinese).joined(separator: "、"))分层，\(allocation.wording.chinese)分配）",
        en: "stratified sampling (by \(keys.map(\.wording.english).joined(separator: " and ")), allocated "
          + "\(allocation.wording.english))"
      )
    case .monetaryUnit: Wording(zh: "货币单位抽样（按金额比例）", en: "monetary-unit sampling (in proportion to budgets)")
    case .riskWeighted(let base):
      Wording(zh: "风险加权抽样（基数 \(base) 加风险得分）", en: "risk-weighted sampling (base \(base) plus risk score)")
    }
  }
}

extension SamplingMethod.Allocation {
  public var wording: Wording {
    switch self {
    case .byCount: Wording(zh: "按项目数", en: "by number of projects")
    case .byAmount: Wording(zh: "按金额", en: "by budget")
    }
  }
}

extension StratumKey {
  public var wording: Wording {
    switch self {
    case .department: Wording(zh: "部门", en: "department")
    case .category: Wording(zh: "类别", en: "category")
    case .amountClass: Wording(zh: "金额档次", en: "size of budget")
    }
  }
}
