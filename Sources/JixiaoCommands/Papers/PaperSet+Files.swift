import Diagnostics
import OfficeFiles
import Papers
import Reports

extension PaperSet {
  /// The reports are official papers and always Chinese; the others speak the user's language.
  func files(_ format: PaperFormat) throws(CommandFailure) -> [OutputFile] {
    switch format {
    case .word: return try documents()
    case .workbook: return [try workbook()]
    case .page:
      return [OutputFile(name: pageName, bytes: ResultPage(result, papers: reports, language: language).bytes)]
    case .pdf: return try pdf(of: try documents())
    case .markdown:
      var names = PaperFileName()
      return reports.map { OutputFile(name: names.name($0.title, "md"), text: MarkdownRenderer().text(of: $0)) }
    case .json:
      return [OutputFile(name: "result.json", text: ResultJSON.json(of: result, language: language).text)]
    case .csv:
      return [
        OutputFile(name: "indicators.csv", text: IndicatorTable.csv(result, language: language)),
        OutputFile(name: "projects.csv", text: ProjectTable.csv(result, language: language)),
      ]
    }
  }

  private func workbook() throws(CommandFailure) -> OutputFile {
    let name = fileName("绩效自评表", "xlsx")
    do throws(WorkbookFault) {
      return OutputFile(name: name, bytes: try SelfEvaluationWorkbook(result, variant: choice.form).workbook.bytes())
    } catch {
      throw .papersNotMade(error.finding(file: name))
    }
  }

  private func pdf(of documents: [OutputFile]) throws(CommandFailure) -> [OutputFile] {
    guard let office = writer.office else {
      throw .papersNotMade(ConversionProblem.notInstalled.finding(at: nil))
    }
    do throws(ConversionFault) {
      return try office.pdf(of: documents)
    } catch {
      throw .papersNotMade(ConversionProblem.failed(error).finding(at: nil))
    }
  }

  /// The finished file as its readers have it.
  func readBack(_ document: OutputFile) throws(CommandFailure) -> FinishedText {
    do throws(UnusableInput) {
      return FinishedText(try DocumentReader.read(document.bytes, file: document.name).document)
    } catch {
      throw .unusableInput(error.findings)
    }
  }
}
