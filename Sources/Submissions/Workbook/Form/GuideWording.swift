import Diagnostics

/// The words of the sheet 填写说明.
enum GuideWording: CaseIterable {
  case title
  case counts
  case settings
  case excess
  case instructions

  func text(in language: Language) -> String { wording.text(in: language) }

  private var wording: Wording {
    switch self {
    case .title: Wording(zh: "绩效自评数据", en: "performance self-evaluation")
    case .counts: Wording(zh: "填写进度（自动统计）", en: "Progress (counted by itself)")
    case .settings: Wording(zh: "设置", en: "Setting")
    case .excess:
      Wording(zh: "实际值达到目标值的多少时，提示说明超额原因", en: "ask for an explanation from this share of the target on")
    case .instructions: Wording(zh: "怎样填写", en: "How to fill it in")
    }
  }
}

/// What is counted on the sheet 填写说明.
enum GuideCount: CaseIterable {
  case projects
  case projectsUnfilled
  case indicators
  case indicatorsUnfilled
  case withoutReason
  case exceeded
  case unreadable

  var isOfProjects: Bool { self == .projects || self == .projectsUnfilled }
  var isAboutNames: Bool { hints == nil }

  /// The hints that are counted; `nil` counts rows that have a name.
  var hints: [FillingHint]? {
    switch self {
    case .projects, .indicators: nil
    case .projectsUnfilled: [.noBudget, .noExecution]
    case .indicatorsUnfilled: [.empty]
    case .withoutReason: [.missedWithoutReason]
    case .exceeded: [.exceeded]
    case .unreadable: [.unreadable]
    }
  }

  var wording: Wording {
    switch self {
    case .projects: Wording(zh: "项目数", en: "projects")
    case .projectsUnfilled: Wording(zh: "其中：预算数或执行数未填", en: "of these without budget or amount executed")
    case .indicators: Wording(zh: "指标数", en: "indicators")
    case .indicatorsUnfilled: Wording(zh: "其中：实际完成值未填", en: "of these without an actual value")
    case .withoutReason: Wording(zh: "其中：未达到目标，未写偏差原因", en: "of these missed without a reason")
    case .exceeded: Wording(zh: "其中：超过目标较多，未说明", en: "of these far above the target without a reason")
    case .unreadable: Wording(zh: "其中：单位或写法需核对", en: "of these with a unit or wording to check")
    }
  }
}

/// The steps of filling in.
enum GuideStep: CaseIterable {
  case colours
  case money
  case actual
  case reason
  case narrative
  case rows
  case protection
  case evaluation

  var wording: Wording {
    switch self {
    case .colours:
      Wording(zh: "1. 只填浅黄色的格子；灰色的格子自动计算，不用填。", en: "1. Fill in the pale yellow cells; grey ones calculate themselves.")
    case .money:
      Wording(
        zh: "2. “项目”表：填写全年预算数（调整后）、全年执行数和目标完成情况，金额以万元为单位。",
        en: "2. Sheet 项目: the adjusted budget, the amount executed (both in 万元) and how far the goal was reached."
      )
    case .actual:
      Wording(
        zh: "3. “指标”表：在“实际完成值”中填写数值，单位与右边的“计量单位”相同，写不写单位都可以，如 12 或 12次、95% 或 95；时间写成 2020-11-20。",
        en:
          "3. Sheet 指标: write the actual value in the unit shown beside it, with or without the unit; days as 2020-11-20."
      )
    case .reason:
      Wording(
        zh: "4. 右端的“完成率”和“提示”随填随算；提示未达到目标的，写明“偏差原因及改进措施”，并注明佐证材料。",
        en:
          "4. The rate and the hint at the right follow at once; where a target is missed, write the reason and name the evidence."
      )
    case .narrative:
      Wording(
        zh: "5. “文字材料”表：左边写标题，右边每行写一段；不写的部分由程序按数据生成。",
        en:
          "5. Sheet 文字材料: headings at the left, a paragraph in each row; what is left out is written from the figures."
      )
    case .rows:
      Wording(
        zh: "6. 表末留有空行，可以增加项目和指标；列的先后可以调整，列名不要改。",
        en: "6. Spare rows take further projects and indicators; columns may be moved but not renamed."
      )
    case .protection:
      Wording(
        zh: "7. 目标等内容已锁定，以免误改；确需修改时，用“审阅—撤销工作表保护”，没有密码。",
        en: "7. The plan is locked against slips; to change it take the protection off, there is no password."
      )
    case .evaluation:
      Wording(
        zh: "8. 填完保存，运行 jixiao evaluate 自评数据.xlsx，得到自评表和自评报告。",
        en: "8. Save it and run jixiao evaluate 自评数据.xlsx for the table and the report."
      )
    }
  }
}
