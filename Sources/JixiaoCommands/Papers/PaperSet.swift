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
  let writer: WordWriter
  let language: Language
  private let composed: OnDemand<[Paper]>
  private let written: OnDemand<Result<[OutputFile], CommandFailure>>
  private let step: @Sendable (Wording) -> Void

  /// - Parameters:
  ///   - template: the department's own Word file, where there is one.
  ///   - step: hears what is being made, from any thread.
  init(
    _ result: EvaluationResult,
    _ choice: PaperChoice,
    outline: Outline,
    template: WordTemplate?,
    writer: WordWriter,
    language: Language,
    step: @escaping @Sendable (Wording) -> Void
  ) {
    self.result = result
    self.choice = choice
    self.writer = writer
    self.language = language
    self.step = step
    let report = SelfEvaluationReport(result, outline: outline)
    let composed = OnDemand { report.papers }
    self.report = report
    self.composed = composed
    written = OnDemand {
      Result { () throws(CommandFailure) in
        guard let template else {
          return try writer.files(of: composed.value, created: Self.created(result), step: step)
        }
        return try writer.files(of: composed.value, filling: template, with: report.templateValues)
      }
    }
  }

  /// The reports, composed while other work goes on, by whoever needs them first.
  var reports: [Paper] { composed.value }

  /// The same as files for Word, made once, whether they are handed over, printed or read back.
  func documents() throws(CommandFailure) -> [OutputFile] { try written.value.get() }

  private static func created(_ result: EvaluationResult) -> PaperDate? {
    result.submission.compilingDate.map { date in
      PaperDate(year: Int(date.year), month: Int(date.month), day: Int(date.day))
    }
  }

  /// The files, an index of them at the end, and what was found in the finished papers.
  func files() throws(CommandFailure) -> (files: [OutputFile], findings: [Finding]) {
    let made = try concurrently(pieces) { piece throws(CommandFailure) in try make(piece) }
    var files: [OutputFile] = []
    var index = PaperIndex()
    for format in PaperFormat.allCases {
      for file in made.flatMap({ $0.format == format ? $0.files : [] }) {
        files.append(file)
        index.add(file, format.meaning)
      }
    }
    files.append(index.file(title: title, in: language))
    return (files, report.findings + made.flatMap(\.findings))
  }

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
    case format(PaperFormat)
    /// Of the finished reports.
    case proof
    /// What reviewers would find in the reports.
    case crossCheck
  }

  private struct Made {
    var format: PaperFormat?
    var files: [OutputFile] = []
    var findings: [Finding] = []
  }

  /// The workbook, which takes longest, first.
  private var pieces: [Piece] {
    let formats = PaperFormat.allCases.filter(choice.formats.contains)
    let sorted = formats.filter { $0 == .workbook } + formats.filter { $0 != .workbook }
    return sorted.map { .format($0) } + [.proof, .crossCheck]
  }

  private func make(_ piece: Piece) throws(CommandFailure) -> Made {
    switch piece {
    case .format(let format):
      step(Wording(zh: "正在生成 \(format.rawValue)…", en: "making \(format.rawValue)…"))
      return Made(format: format, files: try files(format))
    case .proof:
      let proof = PaperProof(result)
      return Made(findings: try finished().flatMap { proof.findings(in: $0) })
    case .crossCheck: return Made(findings: reports.flatMap(crossCheck))
    }
  }

  /// The checks that reviewers make on the reports of departments, made on our own: numbers of projects, amounts by
  /// project, shares that add up, as many measures as problems.
  private func crossCheck(_ paper: Paper) -> [Finding] {
    CheckRun.findings(of: ["L45", "L46", "L52", "L53"], in: result.with(narrative: Narrative(paper)))
  }

  /// The reports as their readers have them: read back, where they were written for Word.
  private func finished() throws(CommandFailure) -> [FinishedText] {
    guard choice.formats.contains(.word) else {
      return zip(reports, shownFiles).map { FinishedText($0, file: $1) }
    }
    var texts: [FinishedText] = []
    for document in try documents() { texts.append(try readBack(document)) }
    return texts
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
