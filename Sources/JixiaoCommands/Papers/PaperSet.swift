import Checks
import Diagnostics
import OfficeFiles
import Papers
import Reports
import SelfEvaluation
import Submissions

/// All papers of a result in the forms that were asked for, with names that people know them by.
struct PaperSet {
  private let result: EvaluationResult
  private let choice: PaperChoice
  private let report: SelfEvaluationReport
  private let reports: [Paper]
  private let session: Session

  init(_ result: EvaluationResult, _ choice: PaperChoice, outline: Outline, in session: Session) {
    self.result = result
    self.choice = choice
    self.session = session
    report = SelfEvaluationReport(result, outline: outline)
    reports = report.papers
  }

  /// The files, an index of them at the end, and what was found in the finished papers.
  ///
  /// - Parameter step: hears what is being made.
  func files(step: (Wording) -> Void) throws(CommandFailure) -> (files: [OutputFile], findings: [Finding]) {
    var files: [OutputFile] = []
    var index = PaperIndex()
    let proof = PaperProof(result)
    var findings = report.findings
    // Files for Word are made once, whether they are handed over or printed.
    let needsWord = choice.formats.contains(.word) || choice.formats.contains(.pdf)
    let documents = needsWord ? try wordFiles(step: step) : []
    for format in PaperFormat.allCases where choice.formats.contains(format) {
      step(Wording(zh: "正在生成 \(format.rawValue)…", en: "making \(format.rawValue)…"))
      let made = try self.files(format, documents)
      files += made
      for file in made { index.add(file, format.meaning) }
    }
    findings += reports.flatMap { crossCheck($0) }
    if choice.formats.contains(.word) {
      for document in documents { findings += proof.findings(in: try readBack(document)) }
    } else {
      for (paper, file) in zip(reports, shownFiles) { findings += proof.findings(in: FinishedText(paper, file: file)) }
    }
    files.append(index.file(title: title, in: session.language))
    return (files, findings)
  }

  /// Where whoever has no file for Word reads each of the reports.
  private var shownFiles: [String] {
    var names = PaperFileName()
    if choice.formats.contains(.pdf) { return reports.map { names.name($0.title, PaperFormat.pdf.rawValue) } }
    if choice.formats.contains(.markdown) { return reports.map { names.name($0.title, PaperFormat.markdown.rawValue) } }
    return reports.map { choice.formats.contains(.page) ? pageName : $0.title }
  }

  private var pageName: String { fileName("绩效自评结果", PaperFormat.page.rawValue) }

  private var title: String { "\(result.submission.department.name)\(result.submission.year)年度" }

  /// The reports are official papers and always Chinese; the others speak the user's language.
  private func files(_ format: PaperFormat, _ documents: [OutputFile]) throws(CommandFailure) -> [OutputFile] {
    switch format {
    case .word: return documents
    case .workbook: return [try workbook()]
    case .page:
      let page = ResultPage(result, papers: reports, language: session.language)
      return [OutputFile(name: pageName, bytes: page.bytes)]
    case .pdf: return try pdf(of: documents)
    case .markdown:
      return try named(reports, "md") { paper throws(CommandFailure) in Array(MarkdownRenderer().text(of: paper).utf8) }
    case .json:
      return [OutputFile(name: "result.json", text: ResultJSON.json(of: result, language: session.language).text)]
    case .csv:
      return [
        OutputFile(name: "indicators.csv", text: IndicatorTable.csv(result, language: session.language)),
        OutputFile(name: "projects.csv", text: ProjectTable.csv(result, language: session.language)),
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

  private func fileName(_ kind: String, _ ending: String) -> String {
    var names = PaperFileName()
    return names.name(title + kind, ending)
  }
}

extension PaperSet {
  /// The checks that reviewers make on the reports of departments, made on our own: numbers of projects, amounts by
  /// project, shares that add up, as many measures as problems.
  private func crossCheck(_ paper: Paper) -> [Finding] {
    CheckRun.findings(of: ["L45", "L46", "L52", "L53"], in: result.with(narrative: Narrative(paper)))
  }

  private func wordFiles(step: (Wording) -> Void) throws(CommandFailure) -> [OutputFile] {
    guard let name = choice.template else {
      var names = PaperFileName()
      let papers = reports.map { (name: names.name($0.title, "docx"), paper: $0) }
      return try session.wordFiles(of: papers, created: created, step: step)
    }
    let template = try template(name)
    var values = report.templateValues[...]
    return try named(reports, "docx") { paper throws(CommandFailure) in
      do throws(UnusableInput) {
        return try template.fill(values: values.popFirst() ?? [:], paper: paper)
      } catch {
        throw .unusableInput(error.findings)
      }
    }
  }

  private func template(_ name: String) throws(CommandFailure) -> WordTemplate {
    do throws(UnusableInput) {
      guard let bytes = try Session.bytes(of: session.path(name)) else {
        throw UnusableInput(findings: [FileProblem.fault(.notFound, path: name).finding(at: nil)])
      }
      return try WordTemplate(bytes, file: name)
    } catch {
      throw .unusableInput(error.findings)
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
      return OutputFile(name: name, bytes: try SelfEvaluationWorkbook(result).workbook.bytes())
    } catch {
      throw .papersNotMade(error.finding(file: name))
    }
  }

  private func pdf(of documents: [OutputFile]) throws(CommandFailure) -> [OutputFile] {
    guard let office = session.officeProgram else {
      throw .papersNotMade(ConversionProblem.notInstalled.finding(at: nil))
    }
    do throws(ConversionFault) {
      return try office.pdf(of: documents)
    } catch {
      throw .papersNotMade(ConversionProblem.failed(error).finding(at: nil))
    }
  }

  /// The finished file as its readers have it.
  private func readBack(_ document: OutputFile) throws(CommandFailure) -> FinishedText {
    do throws(UnusableInput) {
      return FinishedText(try DocumentReader.read(document.bytes, file: document.name).document)
    } catch {
      throw .unusableInput(error.findings)
    }
  }
}

extension PaperFormat {
  /// What the index says about the files.
  fileprivate var meaning: Wording {
    switch self {
    case .word: Wording(zh: "自评报告（Word）", en: "the report, for Word")
    case .workbook: Wording(zh: "自评表（Excel，得分为公式）", en: "the tables, with scores as formulas")
    case .page: Wording(zh: "网页：得分、说明、检查结果和图", en: "a page with scores, explanations, findings and charts")
    case .markdown: Wording(zh: "自评报告（纯文本）", en: "the report as plain text")
    case .json: Wording(zh: "评分结果（供程序读取）", en: "the result, for programs")
    case .csv: Wording(zh: "明细表（供表格软件和程序读取）", en: "a table, for spreadsheets and programs")
    case .pdf: Wording(zh: "自评报告（PDF）", en: "the report as PDF")
    }
  }
}
