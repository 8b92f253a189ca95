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
  private let department: DepartmentEvaluator
  private let language: Language
  private let places: Int
  /// For each scheme the names of its grades, as they are written.
  private let grades: [[[UInt8]]]

  private var projectLines = LineBuffer()
  private var departmentLines = LineBuffer()
  private var parts: [(score: ProjectScore?, budget: ExactDecimal?)] = []
  private var own: ProjectScore?
  private var openDepartment: CellKey?
  private var firstOfDepartment = RowPosition(part: 0, line: 0)

  private(set) var findings: FindingTally
  private(set) var projects = 0
  private(set) var departments = 0
  /// A project of which some rows were kept and others not.
  private(set) var isMixed = false

  init(_ results: BulkResults, _ sorted: [SortedProjects]) {
    pool = results.pool
    self.sorted = sorted
    conclusion = ProjectConclusion(rules: results.rules)
    department = DepartmentEvaluator(rules: results.rules.ruleSet.department.rules)
    language = results.language
    places = Int(results.rules.ruleSet.scoring.rounding.places)
    grades = results.rules.schemes.map { scheme in
      scheme.index.scheme.grades.map { Array(CSVText.field($0.name).utf8) }
    }
    findings = FindingTally(limit: results.mostFindings)
  }

  /// Scores a slice: for each worker the positions of its projects.
  mutating func write(_ slice: [Range<Int>]) {
    var positions = slice.map(\.lowerBound)
    while let first = next(positions, slice) {
      let record = record(first, positions)
      openDepartment(record.department)
      var together = record
      var members: [(worker: Int, record: ProjectRecord)] = [(first, record)]
      positions[first] += 1
      for worker in positions.indices where worker != first && positions[worker] < slice[worker].upperBound {
        let other = self.record(worker, positions)
        guard other.department == record.department, other.project == record.project else { continue }
        members.append((worker, other))
        together.merge(other, name(record, first), name(other, worker))
        positions[worker] += 1
      }
      conclude(together, members)
    }
    closeDepartment()
  }

  mutating func takeLines() -> SliceLines {
    let lines = SliceLines(projects: Array(projectLines.bytes), departments: Array(departmentLines.bytes))
    projectLines.removeAll()
    departmentLines.removeAll()
    return lines
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

  private func address(_ worker: Int, _ positions: [Int]) -> UnsafeMutablePointer<ProjectRecord> {
    pool.worker(worker).pointee.projects.record(sorted[worker][positions[worker]])
  }

  private func record(_ worker: Int, _ positions: [Int]) -> ProjectRecord { address(worker, positions).pointee }

  private func name(_ record: ProjectRecord, _ worker: Int) -> CellKey {
    pool.worker(worker).pointee.projects.names[Int(record.name)]
  }

  private mutating func conclude(_ record: ProjectRecord, _ members: [(worker: Int, record: ProjectRecord)]) {
    let hasKept = members.contains { $0.record.kept >= 0 }
    if hasKept, record.remarks.contains(.hasSums) {
      isMixed = true
      return
    }
    let names = members.map { name($0.record, $0.worker) }
    let named = names.dropFirst().reduce(names[0]) { $1.compare($0) < 0 ? $1 : $0 }
    let rows = hasKept ? members.flatMap { keptRows($0.record, $0.worker) } : []
    let outcome = conclusion.outcome(record, name: { named.count > 0 ? named.text : record.project.text }, rows: rows)
    for problem in outcome.problems { report(problem, record) }
    if record.projectLength == 0 {
      own = outcome.score
    } else {
      projects += 1
      parts.append((outcome.score, outcome.budget.adjusted))
    }
    writeLine(record, named, outcome)
  }

  private func keptRows(_ record: ProjectRecord, _ worker: Int) -> [(order: UInt64, row: MeasuredIndicator)] {
    var rows: [(order: UInt64, row: MeasuredIndicator)] = []
    var next = record.kept
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

  private mutating func writeLine(_ record: ProjectRecord, _ name: CellKey, _ outcome: ProjectConclusion.Outcome) {
    put(code: record.department)
    projectLines.comma()
    put(code: record.project)
    projectLines.comma()
    projectLines.put(name)
    projectLines.comma()
    if let planned = outcome.budget.adjusted { projectLines.put(planned) }
    projectLines.comma()
    if let executed = outcome.budget.executed { projectLines.put(executed) }
    projectLines.comma()
    if let score = outcome.score?.execution?.score { projectLines.put(score, places: places) }
    projectLines.comma()
    projectLines.put(Int(record.rows))
    projectLines.comma()
    if let score = outcome.score?.total.score { projectLines.put(score, places: places) }
    projectLines.comma()
    if let total = outcome.score?.total { projectLines.put(total.unscored, places: places) }
    projectLines.comma()
    if let grade = outcome.score?.grade { projectLines.put(grades[Int(record.scheme)][grade]) }
    projectLines.endLine()
  }

  private mutating func put(code: CellKey) {
    if code.isPlainField { projectLines.put(code) } else { projectLines.put(CSVText.field(code.text)) }
  }

  private mutating func report(_ problem: any Problem, _ record: ProjectRecord) {
    guard findings.counts(problem.code, problem.severity, at: record.first) else { return }
    findings.add(
      PlacedFinding(
        position: record.first,
        department: record.department.text,
        project: record.project.text,
        finding: problem.finding(at: nil)
      )
    )
  }

  // MARK: Departments

  private mutating func openDepartment(_ key: CellKey) {
    if let openDepartment, openDepartment == key { return }
    closeDepartment()
    openDepartment = key
  }

  private mutating func closeDepartment() {
    guard let key = openDepartment else { return }
    departments += 1
    let score: DepartmentScore
    do throws(ArithmeticFault) {
      score = try department.combine(parts, own: own)
    } catch {
      score = .unscored(projects: parts.count)
    }
    departmentLines.put(key.isPlainField ? key.text : CSVText.field(key.text))
    departmentLines.comma()
    departmentLines.put(parts.count)
    departmentLines.comma()
    departmentLines.put(parts.count { $0.score?.total.score != nil })
    departmentLines.comma()
    if let score = score.score { departmentLines.put(score, places: places) }
    departmentLines.comma()
    if let grade = score.grade { departmentLines.put(grades[0][grade]) }
    departmentLines.comma()
    departmentLines.put(
      (score.isProvisional ? Wording(zh: "是", en: "yes") : Wording(zh: "否", en: "no")).text(in: language)
    )
    departmentLines.endLine()
    parts.removeAll(keepingCapacity: true)
    own = nil
    openDepartment = nil
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
    if !(name == otherName) {
      remarks.insert(.differentNames)
      if otherName.compare(name) < 0 { scheme = other.scheme }
    }
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
