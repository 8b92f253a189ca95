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

  /// Folders inside one another.
  public static let depthLimit = 12
  /// Submissions in one tree.
  public static let sourceLimit = 100_000

  /// - Parameter path: a folder tree, a submission, or a flat table.
  public init(_ path: String) {
    if Folder.exists(path) { look(into: path, depth: 0) } else { take(file: path, isNamed: true) }
    if let first = others.first {
      let problem = IntakeProblem.notTaken(count: others.count, example: first)
      findings.append(problem.finding(at: SourcePlace(file: path)))
    }
  }

  /// What may hold a submission, in a form that is not read here.
  private var others: [String] = []

  private mutating func look(into folder: String, depth: Int) {
    let names: [String]
    do throws(FileFault) {
      names = try Folder.names(in: folder)
    } catch {
      findings.append(FileProblem.fault(error, path: folder).finding(at: SourcePlace(file: folder)))
      return
    }
    guard sources.count < Self.sourceLimit else {
      if !findings.contains(where: { $0.code == IntakeProblem.tooMany(limit: Self.sourceLimit).code }) {
        findings.append(IntakeProblem.tooMany(limit: Self.sourceLimit).finding(at: SourcePlace(file: folder)))
      }
      return
    }
    if Self.marks.contains(where: names.contains) { return sources.append(.submission(folder)) }
    for name in names where !name.hasPrefix(".") && !name.hasPrefix("~$") {
      let path = Folder.path(folder, name)
      switch Self.kind(of: path) {
      case S_IFDIR:
        if depth < Self.depthLimit {
          look(into: path, depth: depth + 1)
        } else {
          findings.append(IntakeProblem.tooDeep(limit: Self.depthLimit).finding(at: SourcePlace(file: path)))
        }
      case S_IFREG: take(file: path, isNamed: false)
      case S_IFLNK: findings.append(IntakeProblem.link.finding(at: SourcePlace(file: path)))
      default: break
      }
    }
  }

  /// What makes a folder a submission.
  private static let marks = ["submission.yaml", SubmissionWorkbookFile.name, "projects.csv", "indicators.csv"]

  /// - Parameter isNamed: whether the user named the file; otherwise only what looks like a submission is taken.
  private mutating func take(file path: String, isNamed: Bool) {
    let name = path.lowercased()
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") {
      sources.append(.flatTable(path))
    } else if isNamed || [".xlsx", ".xlsm", ".xls", ".et"].contains(where: name.hasSuffix) {
      sources.append(.submission(path))
    } else if Self.otherForms.contains(where: name.hasSuffix), others.count < Self.sourceLimit {
      others.append(path.split(separator: "/").last.map(String.init) ?? path)
    }
  }

  private static let otherForms = [".docx", ".doc", ".wps", ".pdf", ".zip", ".rar", ".7z"]

  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
