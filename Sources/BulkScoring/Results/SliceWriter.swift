import Diagnostics
import OfficeFiles
import RuleFiles
import ScoringCore

/// Brings together what several workers know of the projects of a slice, scores them and their departments, and writes
/// a line for each.
struct SliceWriter: ~Copyable {
  let pool: WorkerPool
  let sorted: [SortedProjects]
  let conclusion: ProjectConclusion
  let rules: DepartmentRules
  let language: Language
  let places: Int
  /// For each scheme the names of its grades, as they are written.
  let grades: [[[UInt8]]]

  var binder: TextBinder
  let keepsTexts: Bool
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

  init(_ results: BulkResults, _ sorted: [SortedProjects], _ binder: consuming TextBinder) {
    self.binder = binder
    keepsTexts = results.rules.keepsTexts
    pool = results.pool
    self.sorted = sorted
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

  /// Scores a slice: for each worker the positions of its projects.
  mutating func write(_ slice: [Range<Int>], into lines: SliceLines) {
    swap(&projectLines, &lines.projects)
    swap(&departmentLines, &lines.departments)
    var positions = slice.map(\.lowerBound)
    while let worker = next(positions, slice) {
      let first = member(worker, positions)
      positions[worker] += 1
      open(first.record.pointee.department)
      let members = ProjectMembers(first: first, others: others(than: first, positions, slice))
      for other in members.others { positions[other.worker] += 1 }
      conclude(members)
    }
    closeDepartment()
    swap(&projectLines, &lines.projects)
    swap(&departmentLines, &lines.departments)
  }

  // MARK: Projects

  /// The worker whose project comes next.
  mutating func next(_ positions: [Int], _ slice: [Range<Int>]) -> Int? {
    var best: Int?
    for worker in positions.indices where positions[worker] < slice[worker].upperBound {
      guard let known = best else {
        best = worker
        continue
      }
      let order = SortedProjects.compare(member(worker, positions).record, member(known, positions).record)
      if order < 0 { best = worker }
    }
    return best
  }

  /// What the other workers know of the same project.
  mutating func others(than first: ProjectMember, _ positions: [Int], _ slice: [Range<Int>]) -> [ProjectMember] {
    var others: [ProjectMember] = []
    for worker in positions.indices where worker != first.worker && positions[worker] < slice[worker].upperBound {
      let other = member(worker, positions)
      if SortedProjects.compare(other.record, first.record) == 0 { others.append(other) }
    }
    return others
  }

  mutating func member(_ worker: Int, _ positions: [Int]) -> ProjectMember {
    let index = sorted[worker][positions[worker]]
    return ProjectMember(worker: worker, index: index, record: pool.worker(worker).pointee.projects.record(index))
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
    if keepsTexts {
      let texts = members.all.flatMap { keptTexts($0) }
      let bound = binder.outcome(record, budget, rows: texts)
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
    let rows = hasKept ? members.all.flatMap { keptRows($0) } : []
    return conclusion.outcome(record, budget, rows: rows)
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

  mutating func keptTexts(_ member: ProjectMember) -> [KeptText] {
    var texts: [KeptText] = []
    var next = member.record.pointee.kept
    while next >= 0 {
      let text = pool.worker(member.worker).pointee.keptTexts.address(of: Int(next)).pointee
      texts.append(text)
      next = text.next
    }
    return texts
  }

  mutating func keptRows(_ member: ProjectMember) -> [(order: UInt64, row: MeasuredIndicator)] {
    var rows: [(order: UInt64, row: MeasuredIndicator)] = []
    let worker = pool.worker(member.worker)
    var next = member.record.pointee.kept
    while next >= 0 {
      let row = worker.pointee.kept.address(of: Int(next)).pointee
      let node = Int(worker.pointee.binder.places[Int(row.place)].node)
      let points = row.points < 0 ? nil : Points(tenThousandths: row.points)
      let measured = worker.pointee.binder.measured(row.reading, node: node, points: points)
      rows.append((row.order(placeHash: worker.pointee.placeHashes[Int(row.place)]), measured))
      next = row.next
    }
    return rows
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
