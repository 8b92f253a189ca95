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
}
