import Diagnostics
import ScoringCore

@testable import Submissions

/// Submissions of all shapes, with texts that a file format might trip over. Texts have no blanks at their ends, as
/// texts that were read have none.
struct GeneratedSubmission {
  private var random: SplitMix
  private let texts: [String]

  /// - Parameter isForSheets: without characters that show nothing, which sheets do not keep.
  init(seed: UInt64, isForSheets: Bool = false) {
    random = SplitMix(state: seed)
    texts = isForSheets ? Self.shown : Self.hostile
  }

  static let place = SourcePlace(file: "generated")

  static let hostile = [
    "甲", "=1+1", "'=1+1", "''=1+1", "'", "''", "'abc", "+86", "-12.5", "-", "- a", "@SUM(A1)", "＝１", "'＝１", "－", "a,b",
    "\"", "\"引号\"", "a\"b", "a\nb", "一\n\n二", "'\n=", "a;b", "a\tb", "#", "# 标题", "\\# 标题", "#标题", "<!-- 注 -->",
    "<\\!--",
    "-->", "a <!-- b", ":", "a: b", "a # b", "null", "~", "yes", "true", "0123", "1e5", "12:30", "[a]", "{a: b}", "&a",
    "*a",
    "!t", "|", ">", "%", "`", "？", "\\", "\\n", "&amp;", "<b>&", "]]>", "１２３", "ＡＢＣ", "“引”", "《办法》（财预〔2020〕10号）", "😀",
    "é",
    "e\u{301}", "a\u{200B}b", "a\u{FEFF}b", "中\u{2028}文", "a\u{85}b", "a　b", "a\u{A0}b", "95%", "≥95%", "12次", "是",
    "是/否", "无",
    "2020-12-31", "0.1", "1,200", "_x0041_", "_x000D_", "\u{FFFD}", "\u{10FFFF}", "项目编码", "true,false", "=\"a\"", "'-5",
    "'+5",
    "$", "A1", "R1C1", "{=A1}", "http://a.cn/?b=c&d", "mailto:a@b.cn", "internal:项目!A1",
  ]

  static let shown = hostile.filter { text in
    !text.unicodeScalars.contains { ["\u{200B}", "\u{FEFF}", "\u{2028}"].contains($0) }
  }

  /// - Parameter isLong: whether very long texts may be among them.
  mutating func text(allowsEmpty: Bool = true, isLong: Bool = false) -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0 where allowsEmpty, 1 where allowsEmpty: return ""
    case 2 where isLong: return String(repeating: "长", count: Int.random(in: 1_000...30_000, using: &random))
    case 3, 4:
      let parts = (0..<3).map { _ in texts.randomElement(using: &random) ?? "甲" }
      return Blanks.trimmed(parts.joined(separator: ["", "、", "'", "\n"].randomElement(using: &random) ?? ""))
    default: return texts.randomElement(using: &random) ?? "甲"
    }
  }

  mutating func cell() -> Cell { Cell(text(), at: Self.place) }

  mutating func number(limit: Int64) -> ExactDecimal? {
    guard Bool.random(using: &random) else { return nil }
    return try? ExactDecimal(coefficient: Int64.random(in: 0...limit * 100, using: &random), scale: 2)
  }

  mutating func some<Element>(_ limit: Int, _ make: (inout Self) -> Element) -> [Element] {
    (0..<Int.random(in: 0...limit, using: &random)).map { _ in make(&self) }
  }

  mutating func submission(isLong: Bool = false) -> Submission {
    var submission = Submission(department: department(), year: Int.random(in: 1990...2100, using: &random))
    if Bool.random(using: &random) { submission.ruleSet = Cell(text(), at: Self.place) }
    if Bool.random(using: &random) { submission.compilingDate = CalendarDay(year: 2021, month: 3, day: 5) }
    submission.plan = plan()
    let codes = (1...5).map { "P\($0)" } + ["=1", "0123", "'=2", "a,b", "1e5"]
    for code in codes.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random)) {
      submission.projects.append(project(code))
    }
    submission.departmentIndicators = some(2) { $0.indicator(isLong: isLong) }
    if submission.departmentIndicators.isEmpty, submission.projects.allSatisfy(\.indicators.isEmpty) {
      submission.departmentIndicators = [indicator()]
    }
    submission.narrative.sections = some(4) { generator in
      Narrative.Section(heading: generator.line(), paragraphs: generator.paragraphs(), place: Self.place)
    }
    return submission
  }

  private mutating func department() -> Department {
    var department = Department(name: text(allowsEmpty: false))
    if Bool.random(using: &random) { department.code = text() }
    for fact in OrganisationFact.allCases where Bool.random(using: &random) {
      department.organisation[fact] = some(3) { $0.text() }
    }
    return department
  }

  private mutating func plan() -> DepartmentPlan {
    guard Bool.random(using: &random) else { return DepartmentPlan() }
    var plan = DepartmentPlan()
    plan.overallGoal = some(3) { $0.cell() }
    plan.safeguards = some(3) { $0.cell() }
    plan.itemisedGoals = some(3) { generator in
      DepartmentPlan.ItemisedGoal(
        title: generator.cell(),
        text: generator.some(2) { $0.cell() },
        goal: generator.some(2) { $0.cell() },
        indicators: generator.some(2) { $0.cell() }
      )
    }
    plan.keyTasks = some(3) { generator in
      DepartmentPlan.KeyTask(
        name: generator.cell(),
        content: generator.text(),
        amount: generator.number(limit: 1_000),
        goal: generator.text()
      )
    }
    plan.figures = some(3) { DepartmentPlan.Figure(name: $0.cell(), value: $0.number(limit: 1_000)) }
    return plan
  }

  private mutating func project(_ code: String) -> ProjectEntry {
    var project = ProjectEntry(id: code, name: text(allowsEmpty: false), place: Self.place)
    project.type = text()
    project.budget = BudgetFacts(initial: number(limit: 90), adjusted: number(limit: 90), executed: number(limit: 90))
    project.fiscalFunds = number(limit: 1_000_000)
    project.otherFunds = number(limit: 1_000_000)
    project.purpose = text()
    project.unit = text()
    project.goal = text()
    project.goalResult = text()
    project.givenScores = .init(execution: number(limit: 10), total: number(limit: 100))
    project.events = cell()
    project.note = text()
    if Bool.random(using: &random) {
      project.spendingPlan.shares = SpendingPlan.usualMonths.map { month in
        SpendingPlan.Share(
          month: month,
          written: Cell(["30", "30%", "60.5", "", "12月"].randomElement(using: &random) ?? "", at: Self.place)
        )
      }
      // A plan without any share is no plan.
      if project.spendingPlan.shares.allSatisfy(\.written.isEmpty) { project.spendingPlan.shares = [] }
    }
    project.indicators = some(4) { $0.indicator() }
    return project
  }

  private mutating func indicator(isLong: Bool = false) -> IndicatorEntry {
    let target = cell()
    let actual = cell()
    var indicator = IndicatorEntry(
      category: Cell(text(allowsEmpty: false), at: Self.place),
      subcategory: Cell(text(allowsEmpty: false), at: Self.place),
      name: Cell(text(allowsEmpty: false), at: Self.place),
      target: target,
      actual: actual,
      targetValue: NotationReader.target(target.text),
      actualValue: NotationReader.actual(actual.text),
      place: Self.place
    )
    indicator.goal = cell()
    indicator.description = text(isLong: isLong)
    indicator.basis = text()
    indicator.periodTarget = Bool.random(using: &random) ? Cell(text(allowsEmpty: false), at: Self.place) : nil
    indicator.points = number(limit: 100)
    indicator.givenScore = number(limit: 100)
    indicator.deduction = number(limit: 100)
    indicator.adjustments = cell()
    indicator.evidence = text(isLong: isLong)
    indicator.deviationReason = text(isLong: isLong)
    indicator.reportingUnit = text()
    indicator.amount = number(limit: 1_000_000)
    indicator.note = text()
    return indicator
  }

  /// A narrative has no line ends inside its paragraphs.
  private mutating func line() -> String {
    Blanks.trimmed(String(text().map { $0 == "\n" ? "，" : $0 }))
  }

  private mutating func paragraphs() -> [String] { some(3) { $0.line() }.filter { !$0.isEmpty } }
}
