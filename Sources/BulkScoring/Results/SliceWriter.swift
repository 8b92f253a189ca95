import Diagnostics
import OfficeFiles
import RuleFiles
import ScoringCore

/// Brings together what several workers know of the projects of a slice, scores them and their departments, and writes
/// a line for each.
struct SliceWriter: ~Copyable {
  private let pool: WorkerPool
  private let sorted: [SortedProjects]
  private let conclusion: ProjectConclusion
  private let rules: DepartmentRules
  private let language: Language
  private let places: Int
  /// For each scheme the names of its grades, as they are written.
  private let grades: [[[UInt8]]]

  private var projectLines = LineBuffer()
  private var departmentLines = LineBuffer()
  private var tally: DepartmentTally
  private var own: PartScore?
  private var projectsOfDepartment = (all: 0, scored: 0)
  private var isTooLarge = false
  private var openDepartment: CellKey?

  private(set) var findings: FindingTally
  private(set) var projects = 0
  private(set) var departments = 0
  /// A project of which some rows were kept and others not.
  private(set) var isMixed = false

  init(_ results: BulkResults, _ sorted: [SortedProjects]) {
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
      positions[first] += 1
      open(record.pointee.department)
      let others = others(than: first, at: record, positions, slice)
      if others.isEmpty {
        let rows = record.pointee.kept < 0 ? [] : keptRows(record, first)
        conclude(UnsafePointer(record), name(record, first), rows: rows)
      } else {
        let members = [(first, record)] + others.map { ($0, address($0, positions)) }
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
  private func next(_ positions: [Int], _ slice: [Range<Int>]) -> Int? {
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
  private func others(
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

  private func address(_ worker: Int, _ positions: [Int]) -> UnsafeMutablePointer<ProjectRecord> {
    pool.worker(worker).pointee.projects.record(sorted[worker][positions[worker]])
  }

  private func name(_ record: UnsafeMutablePointer<ProjectRecord>, _ worker: Int) -> CellKey {
    pool.worker(worker).pointee.projects.names[Int(record.pointee.name)]
  }

  /// A project that several workers have met.
  private mutating func conclude(_ members: [(worker: Int, record: UnsafeMutablePointer<ProjectRecord>)]) {
    var together = members[0].record.pointee
    var named = name(members[0].record, members[0].worker)
    for (worker, record) in members.dropFirst() {
      let other = name(record, worker)
      together.merge(record.pointee, named, other)
      if other.compare(named) < 0 { named = other }
    }
    let rows = members.flatMap { keptRows($0.record, $0.worker) }
    withUnsafePointer(to: together) { conclude($0, named, rows: rows) }
  }

  private mutating func conclude(
    _ record: UnsafePointer<ProjectRecord>,
    _ name: CellKey,
    rows: [(order: UInt64, row: MeasuredIndicator)]
  ) {
    if !rows.isEmpty, record.pointee.remarks.contains(.hasSums) {
      isMixed = true
      return
    }
    let outcome = conclusion.outcome(
      record,
      name: { name.count > 0 ? name.text : record.pointee.project.text },
      rows: rows
    )
    for problem in outcome.problems { report(problem, record) }
    if record.pointee.projectLength == 0 {
      own = outcome.score?.total
    } else {
      projects += 1
      projectsOfDepartment.all += 1
      if outcome.score?.total.score != nil { projectsOfDepartment.scored += 1 }
      do throws(ArithmeticFault) {
        try tally.add(outcome.score?.total, budget: outcome.budget.adjusted)
      } catch {
        isTooLarge = true
      }
    }
    writeLine(record, name, outcome)
  }

  private func keptRows(
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

  private mutating func writeLine(
    _ record: UnsafePointer<ProjectRecord>,
    _ name: CellKey,
    _ outcome: ProjectConclusion.Outcome
  ) {
    projectLines.beginLine(texts: record.pointee.department.count + record.pointee.project.count + name.count)
    put(code: record.pointee.department)
    projectLines.comma()
    put(code: record.pointee.project)
    projectLines.comma()
    projectLines.beginLine(texts: name.count)
    projectLines.put(name)
    projectLines.comma()
    if let planned = outcome.budget.adjusted { projectLines.put(planned) }
    projectLines.comma()
    if let executed = outcome.budget.executed { projectLines.put(executed) }
    projectLines.comma()
    if let score = outcome.score?.execution { projectLines.put(score, places: places) }
    projectLines.comma()
    projectLines.put(Int(record.pointee.rows))
    projectLines.comma()
    if let score = outcome.score?.total.score { projectLines.put(score, places: places) }
    projectLines.comma()
    if let score = outcome.score { projectLines.put(score.total.unscored, places: places) }
    projectLines.comma()
    if let grade = outcome.score?.grade { projectLines.put(grades[Int(record.pointee.scheme)][grade]) }
    projectLines.endLine()
  }

  private mutating func put(code: CellKey) {
    if code.isPlainField { projectLines.put(code) } else { projectLines.put(CSVText.field(code.text)) }
  }

  private mutating func report(_ problem: any Problem, _ record: UnsafePointer<ProjectRecord>) {
    guard findings.counts(problem.code, problem.severity, at: record.pointee.first) else { return }
    findings.add(
      PlacedFinding(
        position: record.pointee.first,
        department: record.pointee.department.text,
        project: record.pointee.project.text,
        finding: problem.finding(at: nil)
      )
    )
  }

  // MARK: Departments

  private mutating func open(_ key: CellKey) {
    if let openDepartment, openDepartment == key { return }
    closeDepartment()
    openDepartment = key
  }

  private mutating func closeDepartment() {
    guard let key = openDepartment else { return }
    departments += 1
    let score = departmentScore
    departmentLines.beginLine(texts: key.count)
    departmentLines.put(key.isPlainField ? key.text : CSVText.field(key.text))
    departmentLines.comma()
    departmentLines.put(projectsOfDepartment.all)
    departmentLines.comma()
    departmentLines.put(projectsOfDepartment.scored)
    departmentLines.comma()
    if let score = score.score { departmentLines.put(score, places: places) }
    departmentLines.comma()
    if let grade = score.grade { departmentLines.put(grades[0][grade]) }
    departmentLines.comma()
    let provisional = score.isProvisional ? Wording(zh: "是", en: "yes") : Wording(zh: "否", en: "no")
    departmentLines.put(provisional.text(in: language))
    departmentLines.endLine()
    tally = DepartmentTally(rules: rules)
    projectsOfDepartment = (0, 0)
    isTooLarge = false
    own = nil
    openDepartment = nil
  }

  private var departmentScore: DepartmentScore {
    guard !isTooLarge else { return .unscored(projects: 0) }
    do throws(ArithmeticFault) { return try tally.score(own: own) } catch { return .unscored(projects: 0) }
  }
}

extension ProjectRecord {
  /// Takes in what another worker knows of the same project.
  fileprivate mutating func merge(_ other: ProjectRecord, _ name: CellKey, _ otherName: CellKey) {
    sums.add(other.sums)
    rows += other.rows
    remarks.formUnion(other.remarks)
    if other.first < first { first = other.first }
    take(planned: other.planned, executed: other.executed, initial: other.initial)
    take(scheme: other.scheme)
    if !(name == otherName) { remarks.insert(.differentNames) }
  }
}

extension CellKey {
  /// Whether the bytes can be written as they are.
  var isPlainField: Bool {
    guard count > 0 else { return true }
    let bytes = UnsafeBufferPointer(start: start, count: count)
    if [0x3D, 0x2B, 0x2D, 0x40, 0xEF].contains(bytes[0]) { return false }
    return !bytes.contains { $0 == 0x2C || $0 == 0x22 || $0 < 0x20 }
  }
}
