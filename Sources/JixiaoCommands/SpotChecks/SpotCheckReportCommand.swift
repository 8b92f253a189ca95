import Databases
import Diagnostics
import OfficeFiles
import Papers
import SelfEvaluation
import SpotChecks

/// `jixiao spot-check report`: the report of a review, its ranking workbook and its page.
struct SpotCheckReportCommand: Command {
  private let plan: String
  private let output: String
  private let moment: Moment
  private let rules: RuleNames
  private let printsJSON: Bool

  static let description = CommandDescription(
    words: ["spot-check", "report"],
    summary: Wording(zh: "出具抽查复核报告：docx、md、网页和排名表", en: "report a review: docx, md, a page and a ranking"),
    arguments: [SpotCheckOptions.plan],
    options: [
      SpotCheckOptions.output, SpotCheckOptions.at, SpotCheckOptions.rulesNow, SpotCheckOptions.reviewRulesNow,
      SharedOptions.json,
    ],
    examples: [
      .init(
        commandLine: "spot-check report 抽查 --output 抽查报告",
        meaning: Wording(zh: "写出报告、网页和排名表", en: "write the report, the page and the ranking")
      )
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    plan = try arguments.required(SpotCheckOptions.plan)
    guard let output = arguments[SpotCheckOptions.output] else { throw .missingOption(SpotCheckOptions.output) }
    self.output = output
    moment = try arguments.moment(SpotCheckOptions.at)
    rules = RuleNames(arguments)
    printsJSON = arguments.contains(SharedOptions.json)
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let folder = PlanFolder(plan, in: session)
    let record = try folder.openRecord()
    let review = try PlannedReview(record, of: folder, rules: rules, in: session)
    let standing = try folder.reading { () throws(DatabaseFault) in try record.standing(in: review.summary.id) }
    let scored = review.scored(standing)
    let sample = review.sample
    let figures = ReviewFigures(
      header: review.header,
      sample: sample,
      frame: review.stored.frame,
      planned: review.items.count,
      departments: scored.departments,
      grades: review.rules.grades.map(\.name),
      classes: review.rules.review.deviations,
      changed: scored.changed,
      rules: review.identity
    )
    var findings = review.findings + scored.findings
    if sample == nil { findings.append(SpotCheckProblem.planNotDrawnAgain.finding(at: nil)) }
    guard !figures.projects.isEmpty else {
      throw .unusableInput(findings + [SpotCheckProblem.nothingReviewed.finding(at: nil)])
    }
    let files = try files(figures, in: session)
    do throws(FileProblem) {
      try OutputFolder(session.path(output)).write(files)
    } catch {
      throw .fileNotWritten(error)
    }
    if printsJSON {
      let names = files.map { output + "/" + $0.name }
      try session.write(FiguresJSON.json(of: figures, files: names, findings: findings, in: session.language).text)
    } else {
      try session.print(lines(figures, in: session.language))
    }
    session.report(findings)
    return findings.status
  }

  private func lines(_ figures: ReviewFigures, in language: Language) -> [String] {
    let (overview, share) = (figures.overview, figures.coverage)
    return [
      Wording(
        zh: "已复核 \(overview.reviewed.projects) 个项目（\(share.projects)），金额占 \(share.money)",
        en: "\(overview.reviewed.projects) projects reviewed (\(share.projects)), \(share.money) of the money"
      ),
      Wording(
        zh: "已写入 \(output)：\(Self.names.joined(separator: "、"))",
        en: "written to \(output): \(Self.names.joined(separator: ", "))"
      ),
    ].map { $0.text(in: language) }
  }

  private static let names = ["抽查复核报告.docx", "抽查复核报告.md", "抽查复核报告.html", "排名.xlsx"]

  private func files(_ figures: ReviewFigures, in session: Session) throws(CommandFailure) -> [OutputFile] {
    let paper = ReviewPaper(figures, date: moment.paperDate).paper
    let progress = ProgressLine(in: session)
    defer { progress?.end() }
    let word = try WordWriter(in: session).files(of: [(name: Self.names[0], paper: paper)], created: nil) { step in
      progress?.begin(step)
    }
    return word + [
      OutputFile(name: Self.names[1], text: MarkdownRenderer().text(of: paper)),
      OutputFile(name: Self.names[2], bytes: PageRenderer(language: session.language).bytes(of: paper)),
      try DrawnPlan.workbook(RankingWorkbook.workbook(figures), Self.names[3]),
    ]
  }
}
