import Diagnostics
import Glibc
import OfficeFiles
import Submissions

/// Looks through a folder tree for submissions: folders, workbooks and flat tables.
///
/// Links are not followed, so that nothing outside the tree is read and no circle is walked.
public struct IntakeSearch: Sendable {
  /// In the order of their paths.
  public private(set) var sources: [IntakeSource] = []
  public private(set) var findings: [Finding] = []

  /// How far is looked, and how much is told.
  public struct Limits: Hashable, Sendable {
    /// Folders inside one another.
    public var depth = 12
    /// Submissions in one tree.
    public var sources = 100_000
    /// Findings of one kind; the others are counted.
    public var findings = 100

    public init() {}
  }

  /// - Parameter path: a folder tree, a submission, or a flat table.
  public init(_ path: String, limits: Limits = Limits()) {
    self.limits = limits
    if Folder.exists(path) { look(into: path, depth: 0) } else { take(file: path, isNamed: true) }
    for (code, count) in told.sorted(by: { $0.key < $1.key }) where count > limits.findings {
      let rest = SubmissionProblem.moreOfTheSame(code: code, count: count - limits.findings)
      findings.append(rest.finding(at: SourcePlace(file: path)))
    }
    if let first = others.first {
      let problem = IntakeProblem.notTaken(count: others.count, example: first)
      findings.append(problem.finding(at: SourcePlace(file: path)))
    }
  }

  private let limits: Limits
  /// How often something was found, by its code.
  private var told: [String: Int] = [:]
  /// What may hold a submission, in a form that is not read here.
  private var others: [String] = []
  /// Nothing more is looked at.
  private var isFull = false

  private mutating func look(into folder: String, depth: Int) {
    let names: [String]
    do throws(FileFault) {
      names = try Folder.names(in: folder)
    } catch {
      return tell(FileProblem.fault(error, path: folder), at: folder)
    }
    if Self.results.contains(where: names.contains) { return }
    if Self.marks.contains(where: names.contains) { return add(.submission(folder)) }
    for name in names where !name.hasPrefix(".") && !name.hasPrefix("~$") {
      if isFull { return }
      let path = Folder.path(folder, name)
      switch Self.kind(of: path) {
      case S_IFDIR:
        if depth < limits.depth {
          look(into: path, depth: depth + 1)
        } else {
          tell(IntakeProblem.tooDeep(limit: limits.depth), at: path)
        }
      case S_IFREG: take(file: path, isNamed: false)
      case S_IFLNK: tell(IntakeProblem.link, at: path)
      default: break
      }
    }
  }

  private mutating func add(_ source: IntakeSource) {
    if sources.count < limits.sources { return sources.append(source) }
    isFull = true
    tell(IntakeProblem.tooMany(limit: limits.sources), at: source.path)
  }

  private mutating func tell(_ problem: some Problem, at path: String) {
    told[problem.code, default: 0] += 1
    guard told[problem.code, default: 0] <= limits.findings else { return }
    findings.append(problem.finding(at: SourcePlace(file: path)))
  }

  /// What makes a folder a submission.
  private static let marks = ["submission.yaml", SubmissionWorkbookFile.name, "projects.csv", "indicators.csv"]

  /// What tells a folder of results, whose tables are no submissions: the index of the papers of an evaluation, the record
  /// of a plan, the findings of flat tables.
  private static let results = ["文件清单.txt", "复核记录.sqlite", "findings.csv"]

  /// - Parameter isNamed: whether the user named the file; otherwise only what looks like a submission is taken.
  private mutating func take(file path: String, isNamed: Bool) {
    let name = path.lowercased()
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") {
      add(.flatTable(path))
    } else if isNamed || [".xlsx", ".xlsm", ".xls", ".et"].contains(where: name.hasSuffix) {
      add(.submission(path))
    } else if Self.otherForms.contains(where: name.hasSuffix), others.count < limits.sources {
      others.append(path.split(separator: "/").last.map(String.init) ?? path)
    }
  }

  private static let otherForms = [".docx", ".doc", ".wps", ".pdf", ".zip", ".rar", ".7z"]

  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
