import Diagnostics

/// What `submission.yaml` says about itself in comments.
enum SheetComment: CaseIterable {
  case title
  case compilingDate
  case rules
  case organisation
  case plan
  case silenced

  var wording: Wording {
    switch self {
    case .title:
      Wording(
        zh: "自评材料的基本信息；以 # 开头的行是说明，不参与读取",
        en: "who hands in and for which year; lines that begin with # are not read"
      )
    case .compilingDate: Wording(zh: "编制日期，去掉行首的 # 后填写：", en: "the day of the report; take the # off to use it:")
    case .rules:
      Wording(
        zh: "评分规则集，不写时用 cn-2020；可用的见 jixiao rules list：",
        en: "the rule set, cn-2020 by default; 'jixiao rules list' shows them:"
      )
    case .organisation:
      Wording(
        zh: "自评工作的组织：basis 依据文件，lead 牵头部门，participants 参与处室，steps 方法步骤；如 [办公室, 科普部]",
        en: "how the work was organised: basis, lead, participants, steps; such as [办公室, 科普部]"
      )
    case .plan: Wording(zh: "部门整体绩效目标；金额以万元为单位", en: "what the department planned as a whole; amounts in 万元")
    case .silenced:
      Wording(
        zh: "不再提示的检查：check 编号，at 项目或指标，reason 理由",
        en: "checks that are silenced: check its code, at a project or indicator, reason why"
      )
    }
  }
}
