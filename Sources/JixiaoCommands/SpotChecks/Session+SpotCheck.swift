import Databases
import Diagnostics
import OfficeFiles
import SelfEvaluation
import SpotChecks

extension Session {
  /// Everything that looks like a submission, in the order of the paths, whatever the order in which they were named.
  func search(_ names: [String]) throws(CommandFailure) -> (sources: [IntakeSource], findings: [Finding]) {
    var sources: Set<IntakeSource> = []
    var findings: [Finding] = []
    for name in names {
      let search = IntakeSearch(path(name))
      sources.formUnion(search.sources)
      findings += search.findings
    }
    guard !sources.isEmpty else {
      throw .unusableInput(findings + [SpotCheckProblem.nothingFound.finding(at: nil)])
    }
    return (sources.sorted { $0.path < $1.path }, findings.inReadingOrder())
  }

  /// The year of the first submission that can be read.
  func year(of sources: [IntakeSource]) throws(CommandFailure) -> Int {
    for case .submission(let path) in sources {
      let reading = try? OpenIntakeSource(.submission(path)).read(department: "", year: 0)
      if let year = reading?.submission.year { return year }
    }
    throw .unusableInput([SpotCheckProblem.noYear.finding(at: nil)])
  }

  /// A path as the user would write it, from the folder in which the user stands.
  func name(of path: String) -> String {
    let folder = environment.currentFolder
    return !folder.isEmpty && path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
  }

  /// What `--last-year` names: the record of that year's spot check, or what was handed in then.
  func lastYear(
    _ names: [String],
    before year: Int,
    rules: () throws(CommandFailure) -> SelfEvaluator
  ) throws(CommandFailure) -> (known: LastYear?, findings: [Finding]) {
    guard !names.isEmpty else { return (nil, []) }
    var known = LastYear(year: year - 1)
    var findings: [Finding] = []
    var sources: [IntakeSource] = []
    for name in names {
      let folder = PlanFolder(name, in: self)
      guard folder.holdsRecord else {
        sources += IntakeSearch(path(name)).sources
        continue
      }
      let record = try folder.openRecord()
      let reviews = try folder.reading { () throws(DatabaseFault) in try record.reviews() }
      for review in reviews {
        guard review.header.year == year - 1 else {
          let problem = SpotCheckProblem.lastYearOther(found: review.header.year, expected: year - 1)
          findings.append(problem.finding(at: SourcePlace(file: folder.recordName)))
          continue
        }
        let (plan, outcomes) = try folder.reading { () throws(DatabaseFault) in
          (try record.plan(of: review.id), try record.outcomes(of: review.id))
        }
        if let plan { known.add(plan, outcomes: outcomes) }
      }
    }
    if !sources.isEmpty {
      known.add(Intake(try rules(), options: .init(year: year - 1)).take(sources.sorted { $0.path < $1.path }))
    }
    if known.isEmpty { findings.append(SpotCheckProblem.lastYearUnknown(year: year - 1).finding(at: nil)) }
    return (known, findings)
  }

  /// Whether a rule set was named by the path of a file; others are known by their ids anywhere.
  static func isRuleFile(_ name: String) -> Bool {
    name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }
}
