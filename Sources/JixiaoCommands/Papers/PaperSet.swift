import Diagnostics
import OfficeFiles
import Papers
import Reports
import SelfEvaluation

/// All papers of a result in the forms that were asked for, with names that people know them by.
struct PaperSet {
  private let result: EvaluationResult
  private let choice: PaperChoice
  private let reports: [Paper]
  private let session: Session

  init(_ result: EvaluationResult, _ choice: PaperChoice, outline: Outline, in session: Session) {
    self.result = result
    self.choice = choice
    self.session = session
    reports = SelfEvaluationReport(result, outline: outline).papers
  }

  /// The files, an index of them at the end, and what was found in the finished papers.
  ///
  /// - Parameter step: hears what is being made.
  func files(step: (Wording) -> Void) throws(CommandFailure) -> (files: [OutputFile], findings: [Finding]) {
    var files: [OutputFile] = []
    var index = PaperIndex()
    for format in PaperFormat.allCases where choice.formats.contains(format) {
      step(Wording(zh: "正在生成 \(format.rawValue)…", en: "making \(format.rawValue)…"))
      let made = try self.files(format)
      files += made
      for file in made { index.add(file, format.meaning) }
    }
    let title = "\(result.submission.department.name)\(result.submission.year)年度"
    files.append(index.file(title: title, in: session.language))
    return (files, findings)
  }

  /// The reports are official papers and always Chinese; the others speak the user's language.
  private func files(_ format: PaperFormat) throws(CommandFailure) -> [OutputFile] {
    switch format {
    case .word, .workbook, .page, .pdf: []
    case .markdown: named(reports, "md") { Array(MarkdownRenderer().text(of: $0).utf8) }
    case .json: [OutputFile(name: "result.json", text: ResultJSON.json(of: result, language: session.language).text)]
    case .csv:
      [
        OutputFile(name: "indicators.csv", text: IndicatorTable.csv(result, language: session.language)),
        OutputFile(name: "projects.csv", text: ProjectTable.csv(result, language: session.language)),
      ]
    }
  }

  private func named(_ papers: [Paper], _ ending: String, bytes: (Paper) -> [UInt8]) -> [OutputFile] {
    var names = PaperFileName()
    return papers.map { OutputFile(name: names.name($0.title, ending), bytes: bytes($0)) }
  }

  /// What a reader of the reports would find.
  private var findings: [Finding] {
    let proof = PaperProof(result)
    return reports.flatMap { proof.findings(in: FinishedText($0, file: $0.title)) }
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
