import Checks
import Diagnostics
import OfficeFiles
import Papers
import Reports
import SelfEvaluation
import Submissions

/// All papers of a result in the forms that were asked for, with names that people know them by.
struct PaperSet: Sendable {
  let result: EvaluationResult
  let choice: PaperChoice
  let report: SelfEvaluationReport
  private let composed: OnDemand<[Paper]>
  let writer: WordWriter
  /// The department's own Word file, where there is one.
  let template: WordTemplate?
  let language: Language

  init(
    _ result: EvaluationResult,
    _ choice: PaperChoice,
    outline: Outline,
    template: WordTemplate?,
    writer: WordWriter,
    language: Language
  ) {
    self.result = result
    self.choice = choice
    self.template = template
    self.writer = writer
    self.language = language
    let report = SelfEvaluationReport(result, outline: outline)
    self.report = report
    composed = OnDemand { report.papers }
  }

  /// The files, an index of them at the end, and what was found in the finished papers.
  ///
  /// - Parameter step: hears what is being made, from any thread.
  func files(step: @escaping @Sendable (Wording) -> Void) throws(CommandFailure) -> (
    files: [OutputFile], findings: [Finding]
  ) {
    let made = try concurrently(pieces) { piece throws(CommandFailure) in try make(piece, step: step) }
    var files: [OutputFile] = []
    var index = PaperIndex()
    for format in PaperFormat.allCases {
      for file in made.flatMap({ $0.files[format] ?? [] }) {
        files.append(file)
        index.add(file, format.meaning)
      }
    }
    files.append(index.file(title: title, in: language))
    return (files, report.findings + made.flatMap(\.findings))
  }

  /// Composed while other work goes on, by whoever needs them first.
  var reports: [Paper] { composed.value }

  var title: String { "\(result.submission.department.name)\(result.submission.year)年度" }

  var pageName: String { fileName("绩效自评结果", PaperFormat.page.rawValue) }

  func fileName(_ kind: String, _ ending: String) -> String {
    var names = PaperFileName()
    return names.name(title + kind, ending)
  }
}

extension PaperSet {
  /// What is made by itself, whatever else is made beside it.
  private enum Piece {
    /// What reviewers would find in the reports.
    case crossCheck
    /// Files for Word are made once, whether they are handed over or printed.
    case documents
    /// The proof of reports that are not written for Word.
    case proof
    case format(PaperFormat)
  }

  private struct Made {
    var files: [PaperFormat: [OutputFile]] = [:]
    var findings: [Finding] = []
  }

  /// The longest work first.
  private var pieces: [Piece] {
    let formats = PaperFormat.allCases.filter { choice.formats.contains($0) && $0 != .word && $0 != .pdf }
    let reads: [Piece] = choice.formats.contains(.word) ? [.documents] : [.proof]
    let prints: [Piece] = choice.formats.contains(.pdf) && !choice.formats.contains(.word) ? [.documents] : []
    let workbook = formats.filter { $0 == .workbook }.map { Piece.format($0) }
    return workbook + reads + prints + formats.filter { $0 != .workbook }.map { .format($0) } + [.crossCheck]
  }

  private func make(
    _ piece: Piece,
    step: @escaping @Sendable (Wording) -> Void
  ) throws(CommandFailure) -> Made {
    switch piece {
    case .crossCheck:
      return Made(findings: reports.flatMap(crossCheck))
    case .documents:
      return try documents(step: step)
    case .proof:
      let proof = PaperProof(result)
      return Made(
        findings: zip(reports, shownFiles).flatMap { paper, file in proof.findings(in: FinishedText(paper, file: file))
        }
      )
    case .format(let format):
      step(Wording(zh: "正在生成 \(format.rawValue)…", en: "making \(format.rawValue)…"))
      return Made(files: [format: try files(format)])
    }
  }

  /// The checks that reviewers make on the reports of departments, made on our own: numbers of projects, amounts by
  /// project, shares that add up, as many measures as problems.
  private func crossCheck(_ paper: Paper) -> [Finding] {
    CheckRun.findings(of: ["L45", "L46", "L52", "L53"], in: result.with(narrative: Narrative(paper)))
  }

  private func documents(step: @escaping @Sendable (Wording) -> Void) throws(CommandFailure) -> Made {
    step(Wording(zh: "正在生成 docx…", en: "making docx…"))
    let documents = try wordFiles(step: step)
    var made = Made()
    if choice.formats.contains(.word) {
      made.files[.word] = documents
      let proof = PaperProof(result)
      for document in documents { made.findings += proof.findings(in: try readBack(document)) }
    }
    if choice.formats.contains(.pdf) {
      step(Wording(zh: "正在生成 pdf…", en: "making pdf…"))
      made.files[.pdf] = try pdf(of: documents)
    }
    return made
  }

  /// Where whoever has no file for Word reads each of the reports.
  private var shownFiles: [String] {
    var names = PaperFileName()
    if choice.formats.contains(.pdf) { return reports.map { names.name($0.title, PaperFormat.pdf.rawValue) } }
    if choice.formats.contains(.markdown) { return reports.map { names.name($0.title, PaperFormat.markdown.rawValue) } }
    return reports.map { choice.formats.contains(.page) ? pageName : $0.title }
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
