import Diagnostics
import OfficeFiles

/// Working papers that came back, each beside the one that was handed out.
public struct ReturnedPapers: Sendable {
  /// Those in which anything was filled in, in the order in which they were given.
  public let matches: [PaperMatch]
  /// How many have nothing filled in yet.
  public let blank: Int
  /// Of all papers, the matched ones included.
  public let findings: [Finding]

  /// - Parameters:
  ///   - files: paths of workbooks.
  ///   - name: how a file is called in findings.
  ///   - papers: what was handed out, made anew from the submissions as they are now.
  ///   - reviewer: whose papers those are that nobody signed.
  public init(
    _ files: [String],
    name: (String) -> String = { $0 },
    papers: [WorkingPaper],
    reviewer: String
  ) {
    var matches: [PaperMatch] = []
    var findings: [Finding] = []
    var blank = 0
    for file in files {
      do throws(UnusableInput) {
        let returned = try Self.read(file, name: name(file))
        guard returned.rows.contains(where: \.isFilledIn) else {
          blank += 1
          continue
        }
        guard let paper = Self.paper(for: returned, among: papers) else {
          let found = returned.identity.project
          let told = found.project.isEmpty ? returned.file : found.description
          findings.append(PlanProblem.paperOfNobody(told).finding(at: SourcePlace(file: name(file))))
          continue
        }
        let match = PaperMatch(returned, to: paper, reviewer: reviewer)
        matches.append(match)
        findings += match.findings
      } catch {
        findings += error.findings
      }
    }
    self.matches = matches
    self.blank = blank
    self.findings = findings
  }

  private static func read(_ path: String, name: String) throws(UnusableInput) -> ReturnedPaper {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try FileReader.read(path)
    } catch {
      throw UnusableInput(findings: [FileProblem.fault(error, path: name).finding(at: SourcePlace(file: name))])
    }
    return try ReturnedPaper.read(bytes, file: name)
  }

  /// By what the paper says it belongs to; else by the name of its file.
  private static func paper(for returned: ReturnedPaper, among papers: [WorkingPaper]) -> WorkingPaper? {
    let found = returned.identity.project
    if !found.project.isEmpty {
      let fitting = papers.filter { paper in
        paper.identity.project.project == found.project
          && (found.department.isEmpty || paper.identity.project.department == found.department)
      }
      return fitting.count == 1 ? fitting.first : nil
    }
    let name = returned.file.split(separator: "/").last.map(String.init) ?? returned.file
    let named = papers.filter { name.hasPrefix($0.fileTitle) }
    return named.count == 1 ? named.first : nil
  }
}

extension WorkingPaper {
  /// What its file is called, before characters that no file system takes are replaced.
  public var fileTitle: String {
    let (department, project) = (identity.project.department, identity.project.project)
    // Codes of projects often begin with that of their department.
    let code = project.hasPrefix(department) || department == departmentName ? project : "\(department)-\(project)"
    return "\(departmentName) \(code) \(projectName)"
  }
}
