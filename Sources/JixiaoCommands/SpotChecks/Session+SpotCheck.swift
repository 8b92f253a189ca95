import Diagnostics
import OfficeFiles
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

  /// The name of a rule set as it will be understood from any folder.
  func lastingName(ofRules name: String) -> String {
    let path = path(name)
    let isFile = name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    return isFile ? WholePath.of(path) : name
  }
}
