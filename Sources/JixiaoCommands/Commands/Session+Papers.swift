import Papers
import Diagnostics
import OfficeFiles
import Reports
import SelfEvaluation

extension Session {
  /// Writes the papers of a result as a whole.
  ///
  /// - Returns: what to tell the user about it.
  func write(
    _ result: EvaluationResult,
    formats: [PaperFormat],
    to folder: String
  ) throws(CommandFailure) -> Wording {
    let files = PaperFormat.allCases.filter(formats.contains).flatMap { $0.files(of: result, in: language) }
    do throws(FileProblem) {
      try OutputFolder(path(folder)).write(files)
    } catch {
      throw .fileNotWritten(error)
    }
    let names = files.map(\.name)
    return Wording(
      zh: "已写入 \(folder)：\(names.joined(separator: "、"))",
      en: "written to \(folder): \(names.joined(separator: ", "))"
    )
  }
}

extension PaperFormat {
  /// The report is an official paper and always Chinese; the others speak the user's language.
  fileprivate func files(of result: EvaluationResult, in language: Language) -> [OutputFile] {
    switch self {
    case .markdown:
      [OutputFile(name: "report.md", text: MarkdownRenderer().text(of: SelfEvaluationReport(result).document))]
    case .json:
      [OutputFile(name: "result.json", text: ResultJSON.json(of: result, language: language).text)]
    case .csv:
      [
        OutputFile(name: "indicators.csv", text: IndicatorTable.csv(result, language: language)),
        OutputFile(name: "projects.csv", text: ProjectTable.csv(result, language: language)),
      ]
    }
  }
}
