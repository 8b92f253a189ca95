import Diagnostics
import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// 评分规则: the rules that were used, with where each of them comes from and how certain that is.
struct RuleSheet {
  static let name = ResultSheet.rules.rawValue
  private var draft = SheetDraft(widths: [20, 30, 62, 46])

  init(_ result: EvaluationResult) {
    let rules = result.ruleSet
    draft.add([DraftCell(0...3, "评分规则", PaperStyle.title)], least: 30)
    heading("规则集")
    row("编号", rules.id)
    row("名称", rules.name)
    row("版本", rules.version)
    row("状态", rules.status.wording.chinese)
    row("文件", rules.files.joined(separator: "\n"))
    row("摘要（SHA-256）", rules.digest)
    row("程序版本", result.receipt.programVersion)
    row("材料摘要（SHA-256）", result.receipt.submissionDigest)
    for parameter in result.receipt.parameters { row("本次设定：" + parameter.name, parameter.value) }
    addDepartment(rules)
    add(rules.project, title: "项目")
    var seen: Set<String> = []
    for project in result.projects {
      if let variant = project.variant, seen.insert(variant).inserted { add(project.scheme, title: "项目类型“\(variant)”") }
    }
    if let own = rules.department.own { add(own, title: "部门整体指标") }
  }

  var worksheet: Worksheet {
    Worksheet(
      name: Self.name,
      columns: draft.widths.map { Worksheet.Column(width: $0) },
      rows: draft.rows,
      merges: draft.merges,
      print: PrintSetup(isLandscape: true)
    )
  }

  // MARK: Rows

  private mutating func heading(_ text: String) {
    draft.addGap()
    draft.add([DraftCell(0...3, text, PaperStyle.heading)])
    draft.add([
      DraftCell(0, "事项", PaperStyle.header), DraftCell(1...2, "规定", PaperStyle.header),
      DraftCell(3, "依据（可靠程度）", PaperStyle.header),
    ])
  }

  private mutating func row(_ label: String, _ text: String, _ note: RuleNote? = nil) {
    draft.add([
      DraftCell(0, label, PaperStyle.label), DraftCell(1...2, text, PaperStyle.text),
      DraftCell(3, Self.source(note), PaperStyle.text),
    ])
  }

  private static func source(_ note: RuleNote?) -> String {
    guard let citation = note?.citation else { return note?.place.text ?? "" }
    let article = citation.article.map { " " + $0 } ?? ""
    return citation.document + article + "（\(citation.certainty.wording.chinese)）"
      + (citation.note.map { "\n" + $0 } ?? "")
  }

  // MARK: The department

  private mutating func addDepartment(_ rules: RuleSet) {
    heading("部门得分")
    let department = rules.department
    row("项目得分合成", department.rules.combination.wording.chinese, department.note)
    if department.rules.ownShare > .zero {
      let share = RatioText.percent(department.rules.ownShare)
      row("部门整体指标占比", share, department.shareNote)
    }
    row("取整", Self.text(of: department.rules.rounding))
  }

  // MARK: A scheme

  private mutating func add(_ scheme: ScoringScheme, title: String) {
    heading(title + "：分值")
    row("总分", scheme.tree.points.text + "分")
    if let execution = scheme.tree.execution, let definition = scheme.execution {
      let base = execution.denominator == .adjusted ? "全年预算数" : "年初预算数"
      let rounding = execution.rounding.map { "；单独取整：" + Self.text(of: $0) } ?? ""
      row(
        definition.name,
        "\(execution.points.text)分；执行数 ÷ \(base)；\(Self.text(of: execution.curve, by: .ratio))\(rounding)",
        definition.note
      )
    }
    for (index, (node, definition)) in zip(scheme.tree.nodes, scheme.nodes).enumerated() {
      guard !definition.isIndicator || node.points != nil else { continue }
      let depth = scheme.path(to: index).count
      let name = String(repeating: "　", count: max(0, depth - 1)) + definition.name
      let kind = node.kind == .regular ? "" : "；" + node.kind.wording.chinese
      let choice = node.choice == .all ? "" : "；" + node.choice.wording.chinese
      row(name, (node.points.map { $0.text + "分" } ?? "分值由下属指标分得") + kind + choice, definition.note)
    }
    row("未填分值时", scheme.scoring.unweighted.wording.chinese, scheme.note(of: .unweighted))
    row("取整", Self.text(of: scheme.scoring.rounding), scheme.note(of: .rounding))
    for grade in scheme.grades { row("等级“\(grade.name)”", "\(grade.from.text)分及以上", grade.note) }
    for (index, limit) in scheme.limits.enumerated() {
      row("限制“\(limit.name)”", scheme.effect(ofLimit: index).chinese, limit.note)
    }
    for adjustment in scheme.adjustments {
      row("核减“\(adjustment.name)”", adjustment.reduction.wording.chinese, adjustment.note)
    }
    for (index, rule) in scheme.scoring.indicatorRules.enumerated() {
      add(rule, scheme.ruleDefinition(index), title: title + (index == 0 ? "：计分方法" : "：计分方法（特定指标\(index)）"))
    }
  }

  private mutating func add(_ rule: IndicatorRule, _ definition: IndicatorRuleDefinition, title: String) {
    heading(title)
    for kind in TargetKind.allCases {
      guard let method = rule.methods[kind] else { continue }
      let text = method.measure.wording.chinese + "；" + Self.text(of: method.curve, by: method.measure)
      row(Self.name(of: kind), text, definition.methods[kind])
    }
    for (band, level) in zip(rule.levels, definition.levels) {
      let share = IntervalText.text(from: band.lower, to: band.upper).replacingX("得分率")
      row("档次“\(level.name)”", "\(share)，默认\(RatioText.percent(band.defaultRate))", level.note)
    }
    for (share, item) in zip(rule.checklist, definition.checklist) {
      row("清单“\(item.name)”", "占\(RatioText.percent(share))", item.note)
    }
    if let ratings = rule.ratings {
      row("专家评分", "满分\(ratings.best.text)" + (ratings.dropsExtremes ? "，去掉最高和最低" : ""), definition.policies[.ratings])
    }
    let policies = rule.policies
    row("指标值为零", policies.zeroTarget.wording.chinese, definition.policies[.zeroTarget])
    row("实际值为负", policies.negativeActual.wording.chinese, definition.policies[.negativeActual])
    row("未填实际值", policies.missingActual.wording.chinese, definition.policies[.missingActual])
    row("没有指标值", policies.missingTarget.wording.chinese, definition.policies[.missingTarget])
    row("不适用", policies.notApplicable.wording.chinese, definition.policies[.notApplicable])
    row("没有佐证材料", policies.evidence.wording.chinese, definition.policies[.evidence])
    row("手填得分", policies.handScore.wording.chinese, definition.policies[.handScore])
    if let over = policies.overAchievement {
      row("超额完成", over.reach.chinese + "：" + Self.text(of: over.action), definition.policies[.overAchievement])
    }
    if let maximum = rule.maximum { row("最高得分", maximum.text + "分", definition.policies[.maximum]) }
  }

  // MARK: Words

  private static func text(of action: OverAchievementPolicy.Action) -> String {
    switch action {
    case .none: "不处理"
    case .explain: "须说明原因，不扣分"
    case .flag: "提示复核，不扣分"
    case .byHand: "可手工调低得分"
    case .deduct(let curve): "按曲线调减：" + text(of: curve, by: .ratio)
    case .deductPoints(let points): "扣\(points.text)分"
    }
  }

  private static func text(of curve: ScoringCurve, by measure: Measure) -> String {
    if curve == .proportional { return "按比例得分，最多满分" }
    let shown = curve.pieces.prefix(8).map { piece in
      let rates =
        piece.isLevel
        ? RatioText.percent(piece.rateAtLower)
        : RatioText.percent(piece.rateAtLower) + "至" + RatioText.percent(piece.rateAtUpper)
      return IntervalText.text(from: piece.lower, to: piece.upper, by: measure) + "得" + rates
    }
    return shown.joined(separator: "，") + (curve.pieces.count > 8 ? "……（共\(curve.pieces.count)段）" : "")
  }

  private static func text(of rounding: Rounding) -> String {
    let mode =
      switch rounding.mode {
      case .halfUp: "四舍五入"
      case .halfEven: "四舍六入五成双"
      case .down: "截断"
      case .up: "进位"
      }
    return "\(mode)，保留\(rounding.places)位小数，\(rounding.stage.wording.chinese)"
  }

  private static func name(of kind: TargetKind) -> String {
    switch kind {
    case .atLeast: "不低于（≥）"
    case .moreThan: "高于（>）"
    case .atMost: "不超过（≤）"
    case .lessThan: "低于（<）"
    case .equalTo: "等于（=）"
    case .range: "区间"
    case .deadline: "期限"
    case .level: "定性"
    case .yesNo: "是否"
    case .checklist: "清单"
    case .ratings: "专家评分"
    }
  }
}

extension String {
  fileprivate func replacingX(_ word: String) -> String {
    split(separator: "x", omittingEmptySubsequences: false).joined(separator: word)
  }
}
