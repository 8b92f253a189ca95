import Diagnostics

/// The words of the page of a result.
enum PageWord {
  case title(department: String, year: Int)
  case skip, contents
  case score, projects, charts, details, findings, rules, report
  case dark, openAll, closeAll
  case points, unscored, provisional, provisionalWhy, grade, noGrade, rank, code
  case projectName, initialBudget, budget, executed, executionRate, executionScore, money, total
  case indicators, category, indicator, target, actual, attainment, remark, why, deviationReason, evidence
  case goal, goalResult, own
  case noProjects, noIndicators, noFindings, notStated, none
  case unplaced
  case show, place, help, seeAlso, silenced
  case ruleSet, status, files, digest, basis, document, article, certainty, appliesTo, methods, gradeScale, department
  case inputs, parameters, program, compilingDate
  case sortHint
  case projectCount, indicatorCount, findingCount

  var wording: Wording {
    switch self {
    case .title(let department, let year):
      Wording(zh: "\(department)\(year)年度绩效自评结果", en: "\(department): self-evaluation of \(year)")
    case .skip: Wording(zh: "跳到正文", en: "Skip to the contents")
    case .contents: Wording(zh: "本页内容", en: "On this page")
    case .score: Wording(zh: "得分", en: "Score")
    case .projects: Wording(zh: "项目得分", en: "Projects")
    case .charts: Wording(zh: "图", en: "Charts")
    case .details: Wording(zh: "各项目明细", en: "Project by project")
    case .findings: Wording(zh: "需要注意的问题", en: "Findings")
    case .rules: Wording(zh: "评分规则和依据", en: "Rules and their sources")
    case .report: Wording(zh: "自评报告", en: "The report")
    case .dark: Wording(zh: "深色显示", en: "Dark")
    case .openAll: Wording(zh: "展开全部项目", en: "Open all projects")
    case .closeAll: Wording(zh: "收起全部", en: "Close all")
    case .points: Wording(zh: "分值", en: "Points")
    case .unscored: Wording(zh: "未评分", en: "not scored")
    case .provisional: Wording(zh: "暂计", en: "provisional")
    case .provisionalWhy:
      Wording(zh: "有内容尚未评分，补齐后得分可能变化", en: "Something is not scored yet; the score may still change")
    case .grade: Wording(zh: "等级", en: "Grade")
    case .noGrade: Wording(zh: "未定等级", en: "no grade")
    case .rank: Wording(zh: "序号", en: "No.")
    case .code: Wording(zh: "项目编码", en: "Code")
    case .projectName: Wording(zh: "项目名称", en: "Project")
    case .initialBudget: Wording(zh: "年初预算数（万元）", en: "Initial budget (10,000 yuan)")
    case .budget: Wording(zh: "全年预算数（万元）", en: "Budget (10,000 yuan)")
    case .executed: Wording(zh: "全年执行数（万元）", en: "Spent (10,000 yuan)")
    case .executionRate: Wording(zh: "执行率", en: "Execution rate")
    case .executionScore: Wording(zh: "执行率得分", en: "Score for execution")
    case .money: Wording(zh: "资金", en: "Money")
    case .total: Wording(zh: "合计", en: "Total")
    case .indicators: Wording(zh: "指标", en: "Indicators")
    case .category: Wording(zh: "一级指标", en: "Category")
    case .indicator: Wording(zh: "三级指标", en: "Indicator")
    case .target: Wording(zh: "年度指标值", en: "Target")
    case .actual: Wording(zh: "实际完成值", en: "Actual")
    case .attainment: Wording(zh: "完成率", en: "Attainment")
    case .remark: Wording(zh: "评分说明", en: "Outcome")
    case .why: Wording(zh: "得分怎么来的", en: "How it was scored")
    case .deviationReason: Wording(zh: "偏差原因及改进措施", en: "Reason and measures")
    case .evidence: Wording(zh: "佐证材料", en: "Evidence")
    case .goal: Wording(zh: "年度总体目标", en: "Goal of the year")
    case .goalResult: Wording(zh: "目标完成情况", en: "What was reached")
    case .own: Wording(zh: "部门整体指标", en: "The department's own indicators")
    case .noProjects: Wording(zh: "没有列入自评的项目。", en: "There are no projects.")
    case .noIndicators: Wording(zh: "没有绩效指标。", en: "There are no indicators.")
    case .noFindings: Wording(zh: "没有发现问题。", en: "Nothing was found.")
    case .notStated: Wording(zh: "未填", en: "not stated")
    case .none: Wording(zh: "—", en: "–")
    case .unplaced: Wording(zh: "一级指标不在规则集中，未评分", en: "category not in the rule set, not scored")
    case .show: Wording(zh: "显示哪些问题", en: "Which to show")
    case .place: Wording(zh: "位置：", en: "Place: ")
    case .help: Wording(zh: "建议：", en: "What to do: ")
    case .seeAlso: Wording(zh: "另见：", en: "See also: ")
    case .silenced: Wording(zh: "已说明、不再提示的问题", en: "Accepted findings, with their reasons")
    case .ruleSet: Wording(zh: "规则集", en: "Rule set")
    case .status: Wording(zh: "规则状态", en: "Status")
    case .files: Wording(zh: "规则文件", en: "Rule files")
    case .digest: Wording(zh: "规则摘要（SHA-256）", en: "Digest of the rules (SHA-256)")
    case .basis: Wording(zh: "各项规则的依据", en: "What the rules rest on")
    case .document: Wording(zh: "文件", en: "Document")
    case .article: Wording(zh: "条款", en: "Article")
    case .certainty: Wording(zh: "可靠程度", en: "Certainty")
    case .appliesTo: Wording(zh: "用于", en: "Used for")
    case .methods: Wording(zh: "计分方法", en: "methods of scoring")
    case .gradeScale: Wording(zh: "等级", en: "grades")
    case .department: Wording(zh: "部门得分", en: "the department's score")
    case .inputs: Wording(zh: "评分所用文件及摘要（SHA-256）", en: "Input files and their digests (SHA-256)")
    case .parameters: Wording(zh: "本次设定", en: "Set for this run")
    case .program: Wording(zh: "程序版本", en: "Program version")
    case .compilingDate: Wording(zh: "编制日期", en: "Compiled")
    case .projectCount: Wording(zh: "项目数", en: "Projects")
    case .indicatorCount: Wording(zh: "指标数", en: "Indicators")
    case .findingCount: Wording(zh: "问题数", en: "Findings")
    case .sortHint: Wording(zh: "点击表头可以排序", en: "Sort by pressing a heading")
    }
  }
}
