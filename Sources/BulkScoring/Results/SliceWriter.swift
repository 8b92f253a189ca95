import Diagnostics
import OfficeFiles
import RuleFiles
import ScoringCore

/// Brings together what several workers know of the projects of a slice, scores them and their departments, and writes
/// a line for each.
struct SliceWriter: ~Copyable {
  let pool: WorkerPool
  let conclusion: ProjectConclusion
  let rules: DepartmentRules
  let language: Language
  let places: Int
  /// For each scheme the names of its grades, as they are written.
  let grades: [[[UInt8]]]

  /// Binds rows that were kept as they were written; `nil` where values of rows say everything.
  var binder: TextBinder?
  var projectLines = LineBuffer()
  var departmentLines = LineBuffer()
  var tally: DepartmentTally
  /// The department's own indicators, until its projects are known.
  var own: (record: ProjectRecord, members: ProjectMembers)?
  var ownTotal: PartScore?
  /// What the projects of the department have together.
  var money = DepartmentMoney()
  /// The same, once all of them are known.
  var wholeBudget: BudgetFacts?
  var projectsOfDepartment = (all: 0, scored: 0)
  var isTooLarge = false
  var openDepartment: CellKey?

  var findings: FindingTally
  var projects = 0
  var departments = 0
  /// A project of which some rows were kept and others not.
  var isMixed = false

  /// - Parameter lines: `nil` where slices are written while rows are still being read.
  init(_ results: BulkResults, _ tables: [OpenTable], _ lines: LineIndex?) {
    binder = results.rules.keepsTexts ? TextBinder(results.rules, tables, lines) : nil
    pool = results.pool
    conclusion = ProjectConclusion(rules: results.rules)
    rules = results.rules.ruleSet.department.rules
    tally = DepartmentTally(rules: rules)
    language = results.language
    places = Int(results.rules.ruleSet.scoring.rounding.places)
    grades = results.rules.schemes.map { scheme in
      scheme.index.scheme.grades.map { Array(CSVText.field($0.name).utf8) }
    }
    findings = FindingTally(limit: results.mostFindings)
  }

  /// Scores a slice.
  mutating func write(_ slice: DepartmentSlice, into lines: SliceLines) {
    swap(&projectLines, &lines.projects)
    swap(&departmentLines, &lines.departments)
    let stretches = slice.stretches
    var positions = stretches.map(\.range.lowerBound)
    while let next = next(stretches, positions) {
      let first = member(stretches[next], positions[next])
      positions[next] += 1
      open(first.record.pointee.department)
      conclude(ProjectMembers(first: first, others: others(like: first, stretches, &positions)))
    }
    closeDepartment()
    swap(&projectLines, &lines.projects)
    swap(&departmentLines, &lines.departments)
  }

  // MARK: Projects

  /// The stretch whose project comes next.
  mutating func next(_ stretches: [DepartmentSlice.Stretch], _ positions: [Int]) -> Int? {
    var best: Int?
    for index in stretches.indices where positions[index] < stretches[index].range.upperBound {
      guard let known = best else {
        best = index
        continue
      }
      let record = member(stretches[index], positions[index]).record
      if SortedProjects.compare(record, member(stretches[known], positions[known]).record) < 0 { best = index }
    }
    return best
  }

  /// What the other workers know of the same project; their stretches go on behind it.
  mutating func others(
    like first: ProjectMember,
    _ stretches: [DepartmentSlice.Stretch],
    _ positions: inout [Int]
  ) -> [ProjectMember] {
    var others: [ProjectMember] = []
    for (index, stretch) in stretches.enumerated()
    where stretch.worker != first.worker && positions[index] < stretch.range.upperBound {
      let other = member(stretch, positions[index])
      guard SortedProjects.compare(other.record, first.record) == 0 else { continue }
      others.append(other)
      positions[index] += 1
    }
    return others
  }

  mutating func member(_ stretch: DepartmentSlice.Stretch, _ position: Int) -> ProjectMember {
    let index = stretch.projects[position]
    let record = pool.worker(stretch.worker).pointee.projects.record(index)
    return ProjectMember(worker: stretch.worker, index: index, record: record)
  }

  mutating func initialBudget(_ member: ProjectMember) -> StatedAmount {
    pool.worker(member.worker).pointee.projects.initialBudget(of: member.index)
  }

  mutating func conclude(_ members: ProjectMembers) {
    var initial = initialBudget(members.first)
    guard !members.others.isEmpty else {
      return conclude(UnsafePointer(members.first.record), initial, members)
    }
    var together = members.first.record.pointee
    for other in members.others {
      together.merge(other.record.pointee)
      let amount = initialBudget(other)
      if amount != initial { together.remarks.insert(.differentBudgets) }
      if amount.isBefore(initial) { initial = amount }
    }
    withUnsafePointer(to: together) { conclude($0, initial, members) }
  }

  /// - Parameter record: what all members know together.
  mutating func conclude(
    _ record: UnsafePointer<ProjectRecord>,
    _ initial: StatedAmount,
    _ members: ProjectMembers
  ) {
    let isOwn = record.pointee.project.count == 0
    var budget = conclusion.budget(record, initial: initial)
    if isOwn {
      // The department's own indicators are scored when all its projects are known.
      guard let wholeBudget else {
        own = (record.pointee, members)
        return
      }
      budget = wholeBudget
    }
    guard let outcome = outcome(record, budget, members) else { return }
    for problem in outcome.problems { report(problem, record) }
    if isOwn {
      ownTotal = outcome.score?.total
    } else {
      add(outcome)
      writeLine(record, outcome)
    }
  }

  /// - Returns: `nil` where the rows of the project came apart.
  mutating func outcome(
    _ record: UnsafePointer<ProjectRecord>,
    _ budget: BudgetFacts,
    _ members: ProjectMembers
  ) -> ProjectConclusion.Outcome? {
    if let bound = binder?.outcome(record, budget, rows: pool.keptTexts(of: members)) {
      for finding in bound.findings { report(finding, record) }
      for finding in bound.leftOut { report(finding, record, leavesRowOut: true) }
      return conclusion.outcome(record, budget, bound: bound.totals)
    }
    let remarks = record.pointee.remarks
    let hasKept = members.haveKeptRows
    if remarks.contains(.hasSums), hasKept || remarks.contains(.hasLargeSums) {
      isMixed = true
      return nil
    }
    return conclusion.outcome(record, budget, rows: hasKept ? pool.keptRows(of: members) : [])
  }

  mutating func add(_ outcome: ProjectConclusion.Outcome) {
    projects += 1
    projectsOfDepartment.all += 1
    if outcome.score?.total.score != nil { projectsOfDepartment.scored += 1 }
    if own != nil { money.add(outcome.budget) }
    do throws(ArithmeticFault) {
      try tally.add(outcome.score?.total, budget: outcome.budget.adjusted)
    } catch {
      isTooLarge = true
    }
  }

  mutating func report(_ problem: any Problem, _ record: UnsafePointer<ProjectRecord>) {
    report(problem.finding(at: nil), record)
  }

  mutating func report(_ finding: Finding, _ record: UnsafePointer<ProjectRecord>, leavesRowOut: Bool = false) {
    guard findings.counts(finding.code, finding.severity, at: record.pointee.first) else { return }
    findings.add(
      PlacedFinding(
        position: record.pointee.first,
        department: record.pointee.department.text,
        project: record.pointee.project.text,
        finding: finding,
        leavesRowOut: leavesRowOut
      )
    )
  }
}
