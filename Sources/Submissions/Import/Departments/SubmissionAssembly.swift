import Diagnostics
import ScoringCore

/// Puts what several documents say together into one submission.
struct SubmissionAssembly {
  private let options: DocumentImporter.Options
  private(set) var drafts: [DraftDocument] = []
  private var files: [String] = []
  var log = FindingLog()
  var origins: [ValueOrigin] = []

  init(options: DocumentImporter.Options) {
    self.options = options
  }

  mutating func add(_ draft: DraftDocument, file: String) {
    drafts.append(draft)
    files.append(file)
    log.add(draft.log.closed())
    let isEmpty =
      draft.projects.allSatisfy(\.isEmpty) && draft.ownIndicators.isEmpty && draft.plan.isEmpty
      && draft.sections.isEmpty
    if isEmpty { log.add(ImportProblem.nothingFound(file: file), at: SourcePlace(file: file)) }
  }

  mutating func finished() throws(UnusableInput) -> ImportedSubmission {
    let projects = projects()
    let own = drafts.flatMap(\.ownIndicators).map { indicator($0, project: "") }
    var submission = Submission(department: department(), year: 0, projects: projects, departmentIndicators: own)
    submission.plan = plan()
    submission.narrative = Narrative(sections: drafts.flatMap(\.sections))
    submission.compilingDate = drafts.lazy.compactMap(\.compilingDate).first
    if projects.isEmpty, own.isEmpty, submission.plan.isEmpty { throw UnusableInput(findings: log.closed()) }
    guard let year = year(of: submission) else {
      log.add(ImportProblem.noYear, at: SourcePlace(file: files.first ?? ""))
      throw UnusableInput(findings: log.closed())
    }
    submission.year = year
    addListedProjects(to: &submission)
    return ImportedSubmission(submission: submission, origins: origins, findings: log.closed())
  }

  // MARK: The department and its year

  private mutating func department() -> Department {
    if let name = options.department {
      return Department(name: name, code: drafts.lazy.compactMap(\.departmentCode).first?.text)
    }
    let stated = drafts.compactMap(\.department).map { Cell(UnitLine.department($0.text), at: $0.place) }
    guard let first = stated.first else {
      log.add(ImportProblem.noDepartment, at: SourcePlace(file: files.first ?? ""))
      return Department(name: "")
    }
    if let other = stated.first(where: { $0.text != first.text }) {
      log.add(ImportProblem.departmentsDiffer(first: first.text, other: other.text), at: other.place)
    }
    origins.append(ValueOrigin(project: "", indicator: "", column: "部门名称", cell: first))
    return Department(name: first.text, code: drafts.lazy.compactMap(\.departmentCode).first?.text)
  }

  /// What titles say counts most, then how the overall goal begins, then the codes of the projects.
  private mutating func year(of submission: Submission) -> Int? {
    if let year = options.year { return year }
    let titled = drafts.compactMap { draft in
      draft.titles.lazy.compactMap { title in StatedYear.year(in: title.text).map { (year: $0, cell: title) } }.first
    }
    if let first = titled.first {
      if let other = titled.first(where: { $0.year != first.year }) {
        log.add(ImportProblem.yearsDiffer(first: first.year, other: other.year), at: other.cell.place)
      }
      origins.append(ValueOrigin(project: "", indicator: "", column: "年度", cell: first.cell))
      return first.year
    }
    if let goal = submission.plan.overallGoal.first, let year = StatedYear.year(in: String(goal.text.prefix(6))) {
      origins.append(ValueOrigin(project: "", indicator: "", column: "年度", cell: Cell("\(year)年", at: goal.place)))
      return year
    }
    let coded = submission.projects.lazy.compactMap { project in
      StatedYear.year(inProjectCode: project.id).map { (year: $0, project: project) }
    }
    guard let first = coded.first else { return nil }
    log.add(ImportProblem.yearAssumed(year: first.year, from: first.project.id), at: first.project.place)
    return first.year
  }

  private mutating func plan() -> DepartmentPlan {
    var plan = DepartmentPlan()
    for draft in drafts {
      plan.overallGoal += draft.plan.overallGoal
      plan.itemisedGoals += draft.plan.itemisedGoals
      plan.safeguards += draft.plan.safeguards
      plan.keyTasks += draft.plan.keyTasks
      plan.figures += draft.plan.figures
    }
    return plan
  }

  // MARK: Projects

  private mutating func projects() -> [ProjectEntry] {
    var entries: [ProjectEntry] = []
    for draft in drafts.flatMap(\.projects) where !draft.isEmpty {
      let entry = project(draft, uncoded: entries.count { $0.hasNoCode } + 1)
      guard let first = entries.firstIndex(where: { $0.id == entry.id }) else {
        entries.append(entry)
        continue
      }
      log.add(ImportProblem.sameProjectTwice(code: entry.id), at: entry.place)
      entries[first].indicators += entry.indicators
    }
    return entries
  }

  private mutating func project(_ draft: DraftProject, uncoded number: Int) -> ProjectEntry {
    let place =
      draft.code?.place ?? draft.name?.place ?? draft.indicators.first?.name.place
      ?? SourcePlace(file: files.first ?? "")
    let name = draft.name?.text ?? ""
    let code = draft.code?.text ?? ProjectEntry.standInForCode + (number < 10 ? "0" : "") + "\(number)"
    if draft.code == nil { log.add(ImportProblem.projectWithoutCode(name: name, code: code), at: place) }
    if draft.name == nil { log.add(ImportProblem.projectWithoutName(code: code), at: place) }
    remember(draft, as: code)
    var entry = ProjectEntry(
      id: code,
      name: name,
      type: draft.type?.text ?? "",
      budget: BudgetFacts(
        initial: amount(.initial, of: draft),
        adjusted: amount(.adjusted, of: draft),
        executed: amount(.executed, of: draft)
      ),
      fiscalFunds: amount(.fiscal, of: draft),
      carriedOver: amount(.carriedOver, of: draft),
      otherFunds: amount(.other, of: draft),
      purpose: draft.purpose?.text ?? "",
      spendingPlan: SpendingPlan(shares: draft.spendingPlan),
      unit: draft.unit?.text ?? "",
      goal: draft.goal?.text ?? "",
      goalResult: draft.goalResult?.text ?? "",
      givenScores: ProjectEntry.GivenScores(
        execution: score(.executionScore, of: draft),
        total: score(.totalScore, of: draft)
      ),
      place: place
    )
    entry.indicators = draft.indicators.map { indicator($0, project: code) }
    return entry
  }

  private mutating func amount(_ amount: DraftProject.Amount, of draft: DraftProject) -> ExactDecimal? {
    guard let cell = draft.amounts[amount] else { return nil }
    return DraftAmount.money(cell, column: amount.rawValue, in: draft.unit(of: amount), log: &log)
  }

  private mutating func score(_ amount: DraftProject.Amount, of draft: DraftProject) -> ExactDecimal? {
    draft.amounts[amount].flatMap { DraftAmount.points($0, column: amount.rawValue, log: &log) }
  }

  private mutating func remember(_ draft: DraftProject, as code: String) {
    let fields: [(String, Cell?)] = [
      ("项目编码", draft.code), ("项目名称", draft.name), ("项目类型", draft.type), ("预算单位", draft.unit), ("资金用途", draft.purpose),
      ("年度总体目标", draft.goal), ("目标完成情况", draft.goalResult),
    ]
    let amounts = DraftProject.Amount.allCases.map { ($0.rawValue, draft.amounts[$0]) }
    let shares = draft.spendingPlan.map { ("\($0.month)月底支出计划", Optional($0.written)) }
    for (column, cell) in fields + amounts + shares {
      guard let cell, !cell.isEmpty else { continue }
      origins.append(ValueOrigin(project: code, indicator: "", column: column, cell: cell))
    }
  }
}
