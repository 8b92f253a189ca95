import Diagnostics
import OfficeFiles
import Papers
import Reports

extension PaperSet {
  /// The reports are official papers and always Chinese; the others speak the user's language.
  func files(_ format: PaperFormat) throws(CommandFailure) -> [OutputFile] {
    switch format {
    // Made together, by themselves.
    case .word, .pdf: return []
    case .workbook: return [try workbook()]
    case .page:
      return [OutputFile(name: pageName, bytes: ResultPage(result, papers: reports, language: language).bytes)]
    case .markdown:
      return try named(reports, "md") { paper throws(CommandFailure) in Array(MarkdownRenderer().text(of: paper).utf8) }
    case .json:
      return [OutputFile(name: "result.json", text: ResultJSON.json(of: result, language: language).text)]
    case .csv:
      return [
        OutputFile(name: "indicators.csv", text: IndicatorTable.csv(result, language: language)),
        OutputFile(name: "projects.csv", text: ProjectTable.csv(result, language: language)),
      ]
    }
  }

  private func named(
    _ papers: [Paper],
    _ ending: String,
    bytes: (Paper) throws(CommandFailure) -> [UInt8]
  ) throws(CommandFailure) -> [OutputFile] {
    var names = PaperFileName()
    var files: [OutputFile] = []
    for paper in papers { files.append(OutputFile(name: names.name(paper.title, ending), bytes: try bytes(paper))) }
    return files
  }

  func wordFiles(step: (Wording) -> Void) throws(CommandFailure) -> [OutputFile] {
    guard let template else {
      var names = PaperFileName()
      let papers = reports.map { (name: names.name($0.title, "docx"), paper: $0) }
      return try writer.files(of: papers, created: created, step: step)
    }
    var values = report.templateValues[...]
    return try named(reports, "docx") { paper throws(CommandFailure) in
      do throws(UnusableInput) {
        return try template.fill(values: values.popFirst() ?? [:], paper: paper)
      } catch {
        throw .unusableInput(error.findings)
      }
    }
  }

  private var created: PaperDate? {
    result.submission.compilingDate.map { date in
      PaperDate(year: Int(date.year), month: Int(date.month), day: Int(date.day))
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

  func pdf(of documents: [OutputFile]) throws(CommandFailure) -> [OutputFile] {
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
