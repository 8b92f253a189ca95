import Diagnostics
import OfficeFiles
import Papers

extension Session {
  /// LibreOffice, where the user has it.
  var officeProgram: OfficeProgram? {
    OfficeProgram.installed(searchPath: environment.variables[.searchPath] ?? "")
  }

  /// Files for Word, with the pages of their tables of contents where a program can tell them.
  ///
  /// - Parameter created: the day the files bear.
  func wordFiles(
    of papers: [(name: String, paper: Paper)],
    created: PaperDate?,
    step: (Wording) -> Void
  ) throws(CommandFailure) -> [OutputFile] {
    let renderer = WordRenderer(created: created ?? .fixed)
    var pages: [[Int]] = papers.map { _ in [] }
    if papers.contains(where: \.paper.hasContents), let officeProgram {
      step(Wording(zh: "正在计算目录页码…", en: "finding the pages of the contents…"))
      pages = renderer.contentsPages(of: papers.map(\.paper), laidOutBy: officeProgram)
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
