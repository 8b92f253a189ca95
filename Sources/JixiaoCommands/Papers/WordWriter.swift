import Diagnostics
import OfficeFiles
import Papers

/// Makes files for Word, with the pages of their tables of contents where a program can tell them.
struct WordWriter: Sendable {
  /// LibreOffice, where the user has it.
  let office: OfficeProgram?

  init(in session: Session) {
    office = OfficeProgram.installed(searchPath: session.environment.variables[.searchPath] ?? "")
  }

  /// - Parameters:
  ///   - created: the day the files bear.
  ///   - step: hears what is being done where it takes a while.
  func files(
    of papers: [(name: String, paper: Paper)],
    created: PaperDate?,
    step: (Wording) -> Void
  ) throws(CommandFailure) -> [OutputFile] {
    let renderer = WordRenderer(created: created ?? .fixed)
    var pages: [[Int]] = papers.map { _ in [] }
    if papers.contains(where: \.paper.hasContents), let office {
      step(Wording(zh: "正在计算目录页码…", en: "finding the pages of the contents…"))
      pages = renderer.contentsPages(of: papers.map(\.paper), laidOutBy: office)
    }
    var files: [OutputFile] = []
    for ((name, paper), pages) in zip(papers, pages) {
      do throws(WordFault) {
        files.append(OutputFile(name: name, bytes: try renderer.bytes(of: paper, contentsPages: pages)))
      } catch {
        throw .papersNotMade(error.finding(file: name))
      }
    }
    return files
  }

  /// The same, named after their titles.
  func files(
    of papers: [Paper],
    created: PaperDate?,
    step: (Wording) -> Void
  ) throws(CommandFailure) -> [OutputFile] {
    try files(of: Self.named(papers), created: created, step: step)
  }

  /// The department's own Word file, filled with each of the papers.
  ///
  /// - Parameter values: for each paper, what the file can ask for by name.
  func files(
    of papers: [Paper],
    filling template: WordTemplate,
    with values: [[String: String]]
  ) throws(CommandFailure) -> [OutputFile] {
    var files: [OutputFile] = []
    for ((name, paper), values) in zip(Self.named(papers), values) {
      do throws(UnusableInput) {
        files.append(OutputFile(name: name, bytes: try template.fill(values: values, paper: paper)))
      } catch {
        throw .unusableInput(error.findings)
      }
    }
    return files
  }

  private static func named(_ papers: [Paper]) -> [(name: String, paper: Paper)] {
    var names = PaperFileName()
    return papers.map { (name: names.name($0.title, "docx"), paper: $0) }
  }
}
