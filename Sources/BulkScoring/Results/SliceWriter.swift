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
  var own: (record: ProjectRecord, members: [(worker: Int, record: UnsafeMutablePointer<ProjectRecord>)])?
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
    while let first = next(positions, slice) {
      let record = address(first, positions)
      let position = positions[first]
      positions[first] += 1
      open(record.pointee.department)
      let others = others(than: first, at: record, positions, slice)
      if others.isEmpty {
        conclude(UnsafePointer(record), initial(first, position), [(first, record)])
      } else {
        let members = [(first, position, record)] + others.map { ($0, positions[$0], address($0, positions)) }
        for worker in others { positions[worker] += 1 }
        conclude(members)
      }
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
      if SortedProjects.compare(address(worker, positions), address(known, positions)) < 0 { best = worker }
    }
    return best
  }

  /// The workers that have met the same project.
  mutating func others(
    than first: Int,
    at record: UnsafeMutablePointer<ProjectRecord>,
    _ positions: [Int],
    _ slice: [Range<Int>]
  ) -> [Int] {
    var others: [Int] = []
    for worker in positions.indices where worker != first && positions[worker] < slice[worker].upperBound {
      if SortedProjects.compare(address(worker, positions), record) == 0 { others.append(worker) }
    }
    return others
  }

  mutating func address(_ worker: Int, _ positions: [Int]) -> UnsafeMutablePointer<ProjectRecord> {
    pool.worker(worker).pointee.projects.record(sorted[worker][positions[worker]])
  }

  mutating func initial(_ worker: Int, _ position: Int) -> StatedAmount {
    pool.worker(worker).pointee.projects.initialBudget(of: sorted[worker][position])
  }

  /// A project that several workers have met.
  mutating func conclude(
    _ members: [(worker: Int, position: Int, record: UnsafeMutablePointer<ProjectRecord>)]
  ) {
    var together = members[0].record.pointee
    var initial = initial(members[0].worker, members[0].position)
    for (worker, position, record) in members.dropFirst() {
      together.merge(record.pointee)
      let other = self.initial(worker, position)
      if other != initial { together.remarks.insert(.differentBudgets) }
      if other.isBefore(initial) { initial = other }
    }
    let kept = members.map { ($0.worker, $0.record) }
    withUnsafePointer(to: together) { conclude($0, initial, kept) }
  }

  /// - Parameter members: the workers that have met the project, with what each knows of it.
  mutating func conclude(
    _ record: UnsafePointer<ProjectRecord>,
    _ initial: StatedAmount,
    _ members: [(worker: Int, record: UnsafeMutablePointer<ProjectRecord>)]
  ) {
    let isOwn = record.pointee.projectLength == 0
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
    _ members: [(worker: Int, record: UnsafeMutablePointer<ProjectRecord>)]
  ) -> ProjectConclusion.Outcome? {
    if keepsTexts {
      let texts = members.flatMap { keptTexts($0.record, $0.worker) }
      let bound = binder.outcome(record, budget, rows: texts)
      for finding in bound.findings { report(finding, record) }
      for finding in bound.leftOut { report(finding, record, leavesRowOut: true) }
      return conclusion.outcome(record, budget, bound: bound.totals)
    }
    let remarks = record.pointee.remarks
    let hasKept = members.contains { $0.record.pointee.kept >= 0 }
    if remarks.contains(.hasSums), hasKept || remarks.contains(.hasLargeSums) {
      isMixed = true
      return nil
    }
    let rows = hasKept ? members.flatMap { keptRows($0.record, $0.worker) } : []
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

  mutating func keptTexts(_ record: UnsafeMutablePointer<ProjectRecord>, _ worker: Int) -> [KeptText] {
    var texts: [KeptText] = []
    var next = record.pointee.kept
    while next >= 0 {
      let text = pool.worker(worker).pointee.keptTexts.address(of: Int(next)).pointee
      texts.append(text)
      next = text.next
    }
    return texts
  }

  mutating func keptRows(
    _ record: UnsafeMutablePointer<ProjectRecord>,
    _ worker: Int
  ) -> [(order: UInt64, row: MeasuredIndicator)] {
    var rows: [(order: UInt64, row: MeasuredIndicator)] = []
    var next = record.pointee.kept
    while next >= 0 {
      let row = pool.worker(worker).pointee.kept.address(of: Int(next)).pointee
      let node = Int(pool.worker(worker).pointee.binder.places[Int(row.place)].node)
      let points = row.points < 0 ? nil : Points(tenThousandths: row.points)
      let measured = pool.worker(worker).pointee.binder.measured(row.reading, node: node, points: points)
      rows.append((row.order, measured))
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
