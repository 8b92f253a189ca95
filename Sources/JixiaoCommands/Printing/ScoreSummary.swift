import Diagnostics
import Reports
import ScoringCore
import SelfEvaluation

/// What `evaluate` and `demo` print: the department's score, a table of its projects, and how many findings there are.
struct ScoreSummary {
  private let result: EvaluationResult
  private let language: Language
  private let columns: Int
  private let findings: [Finding]

  /// - Parameter findings: all that are told, those about the papers included.
  init(_ result: EvaluationResult, findings: [Finding], in language: Language, columns: Int) {
    self.result = result
    self.findings = findings
    self.language = language
    self.columns = columns
  }

  var lines: [String] {
    [title, score] + composition + [rules, ""] + table.lines(width: columns) + footnote + [
      "", FindingList(findings).countsLine.text(in: language),
    ]
  }

  private var title: String {
    let name = result.submission.department.name
    let year = String(result.submission.year)
    return Wording(zh: "\(name) \(year) 年度绩效自评", en: "\(name), self-evaluation \(year)").text(in: language)
  }

  private var score: String {
    let department = result.department
    let score = text(of: department.score)
    let grade = result.gradeName(department.grade)
    var line = Wording(zh: "部门得分 \(score)", en: "department score \(score)").text(in: language)
    if let grade { line += Wording(zh: "，等级 \(grade)", en: ", grade \(grade)").text(in: language) }
    if department.isProvisional {
      line += Wording(zh: "（暂定：有内容尚未评分）", en: " (provisional: something is not scored yet)").text(in: language)
    }
    return line
  }

  /// What the projects and the department's own indicators add, where both count.
  private var composition: [String] {
    let share = result.ruleSet.department.rules.ownShare
    guard share > .zero, let rest = try? Ratio.one.subtracting(share) else { return [] }
    let (projects, own) = (text(of: result.department.projects), text(of: result.own?.total))
    let shares = (RatioText.percent(rest), RatioText.percent(share))
    return [
      Wording(
        zh: "其中：项目 \(projects) × \(shares.0) + 部门整体指标 \(own) × \(shares.1)",
        en: "made of: projects \(projects) × \(shares.0) + the department's own indicators \(own) × \(shares.1)"
      ).text(in: language)
    ]
  }

  private var rules: String {
    let rules = result.ruleSet
    let status = rules.status.wording
    return Wording(
      zh: "规则集 \(rules.id) \(rules.version)（\(status.chinese)）：\(rules.name)",
      en: "rule set \(rules.id) \(rules.version) (\(status.english)): \(rules.name)"
    ).text(in: language)
  }

  private var table: TextTable {
    var table = TextTable([
      .init(title: Self.code.text(in: language), minimumWidth: 8),
      .init(title: Self.name.text(in: language), minimumWidth: 12),
      .init(title: Self.budget.text(in: language), alignment: .right),
      .init(title: Self.rate.text(in: language), alignment: .right),
      .init(title: Self.score.text(in: language), alignment: .right),
      .init(title: Self.grade.text(in: language)),
    ])
    for project in result.projects {
      let grade = project.gradeName ?? Self.nothing
      table.append([
        project.entry.id,
        project.entry.name,
        project.budgetOfExecution?.text(minimumPlaces: 2) ?? Self.nothing,
        project.executionRate.map { PercentText.text($0) } ?? Self.nothing,
        text(of: project.total),
        project.isProvisional ? grade + Self.provisional : grade,
      ])
    }
    return table
  }

  private var footnote: [String] {
    guard result.projects.contains(where: \.isProvisional) else { return [] }
    return [Self.provisionalNote.text(in: language)]
  }

  private func text(of points: Points?) -> String {
    points.map { $0.text(places: Int(result.ruleSet.scoring.rounding.places)) } ?? Self.nothing
  }

  private static let nothing = "-"
  private static let provisional = "*"
  private static let code = Wording(zh: "编码", en: "code")
  private static let name = Wording(zh: "名称", en: "name")
  private static let budget = Wording(zh: "预算(万元)", en: "budget")
  private static let rate = Wording(zh: "执行率", en: "executed")
  private static let score = Wording(zh: "得分", en: "score")
  private static let grade = Wording(zh: "等级", en: "grade")
  private static let provisionalNote = Wording(
    zh: "* 暂定：有内容尚未评分，补齐后得分会变",
    en: "* provisional: something is not scored yet, and the score may change"
  )
}
