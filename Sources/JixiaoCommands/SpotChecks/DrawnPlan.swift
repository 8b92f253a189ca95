import Databases
import Diagnostics
import OfficeFiles
import Papers
import ScoringCore
import SelfEvaluation
import SpotChecks
import Submissions

/// A plan that was drawn, with everything that is written about it.
struct DrawnPlan {
  let sample: PlannedSample
  let intake: IntakeResult
  let rules: ReviewRules
  let stored: StoredPlan
  let organisation: String
  let moment: Moment

  /// Writes the papers as a whole, and then begins the record, by which the folder is known as that of a plan.
  ///
  /// - Returns: why a working paper is missing.
  func write(to folder: PlanFolder, in session: Session) throws(CommandFailure) -> [Finding] {
    let progress = ProgressLine(in: session)
    defer { progress?.end() }
    let (total, language) = (sample.chosen.count, session.language)
    let set = WorkingPaperSet(
      sample.chosen.map(\.item.key),
      plan: sample.identity,
      year: sample.year,
      sources: stored.sources,
      base: rules.base,
      rules: rules.review.ruleSet,
      risks: intake.projectsByKey.mapValues(\.risk)
    ) { done in
      progress?.show { Wording(zh: "底稿 \(done) / \(total)", en: "\(done) of \(total) papers").text(in: language) }
    }
    let files = try papers(in: session) + workbooks(of: set)
    do throws(FileProblem) {
      try OutputFolder(folder.path).write(files)
    } catch {
      throw .fileNotWritten(error)
    }
    var kept = stored
    kept.sources = stored.sources.mapValues(folder.told)
    kept.baseRules = folder.toldRules(stored.baseRules, in: session)
    kept.reviewRules = folder.toldRules(stored.reviewRules, in: session)
    do throws(DatabaseFault) {
      let record = try ReviewRecord(folder.recordPath)
      _ = try record.begin(header, items: items, inputs: inputs, plan: kept)
    } catch {
      throw .notRecorded(DatabaseProblem.fault(error, path: folder.recordName).finding(at: nil))
    }
    return set.findings
  }

  private func papers(in session: Session) throws(CommandFailure) -> [OutputFile] {
    let plan = PlanPaper(
      sample,
      intake: intake,
      rules: rules.base.ruleSet,
      review: rules.review.ruleSet,
      organisation: organisation,
      date: moment.paperDate
    )
    let paper = plan.paper
    let chosen = PlanTables.sampleRows(intake, sample)
    let ranking = PlanTables.rankingRows(intake, sample)
    let workbook = PlanWorkbook.workbook(
      sample,
      intake: intake,
      parameters: plan.parameters,
      chosen: chosen,
      ranking: ranking,
      organisation: organisation
    )
    let word = try WordWriter(in: session).files(of: [(name: "抽查计划.docx", paper: paper)], created: nil) { _ in }
    return word + [
      OutputFile(name: "抽查计划.md", text: MarkdownRenderer().text(of: paper)),
      try Self.workbook(workbook, "抽查计划.xlsx"),
      OutputFile(name: "抽样名单.csv", text: PlanTables.sample(chosen)),
      OutputFile(name: "风险排序.csv", text: PlanTables.ranking(ranking)),
    ]
  }

  private func workbooks(of set: WorkingPaperSet) throws(CommandFailure) -> [OutputFile] {
    var names = PaperFileName()
    var files: [OutputFile] = []
    for paper in set.papers {
      let name = Folder.path(PlanFolder.papers, names.name(paper.fileTitle, "xlsx"))
      files.append(try Self.workbook(paper.workbook, name))
    }
    return files
  }

  static func workbook(_ workbook: Workbook, _ name: String) throws(CommandFailure) -> OutputFile {
    do throws(WorkbookFault) {
      return OutputFile(name: name, bytes: try workbook.bytes())
    } catch {
      throw .papersNotMade(error.finding(file: name))
    }
  }

  private var header: ReviewHeader {
    let review = rules.review.ruleSet
    return ReviewHeader(
      title: "\(sample.year)年度绩效自评抽查",
      year: sample.year,
      organisation: organisation,
      startedBy: organisation,
      startedAt: moment,
      rules: RuleIdentity(id: review.id, version: review.version, digest: review.digest),
      plan: sample.identity,
      program: ProgramVersion.current
    )
  }

  private var items: [PlannedItem] {
    let departments = Dictionary(intake.departments.map { ($0.key, $0) }) { first, _ in first }
    let projects = intake.projectsByKey
    return sample.chosen.map { choice in
      let item = choice.item
      return PlannedItem(
        key: item.key,
        departmentName: item.departmentName,
        projectName: item.projectName,
        budget: item.budget,
        stratum: choice.stratum,
        reason: choice.reason.wording.chinese,
        risk: item.risk,
        selfScore: projects[item.key]?.given,
        recomputed: projects[item.key]?.recomputed,
        submissionDigest: departments[item.key.department]?.submissionDigest ?? ""
      )
    }
  }

  private var inputs: [String: [Submission.InputFile]] {
    let wanted = Set(stored.sources.keys)
    return Dictionary(
      intake.departments.filter { wanted.contains($0.key) }.map { ($0.key, $0.inputs) }
    ) { first, _ in first }
  }

  func lines(folder: String, lastYear: LastYear?, in language: Language) -> [String] {
    let (summary, coverage) = (intake.summary, sample.plan.coverage)
    let count = RatioText.percent(coverage.shareOfItems, places: 1)
    let money = coverage.shareOfMoney.map { RatioText.percent($0, places: 1) } ?? "—"
    return [
      Wording(
        zh: "已读入：部门 \(summary.departments) 个，项目 \(summary.projects) 个；没有读入的材料 \(summary.refused) 份",
        en: "read: departments \(summary.departments), projects \(summary.projects); not read: \(summary.refused)"
      ),
      Wording(
        zh: "抽查 \(coverage.count) 个项目（\(count)），\(coverage.amount.text) 万元（\(money)）；种子 \(sample.terms.seed)，"
          + "计划编号 \(sample.identity.id)",
        en:
          "\(coverage.count) projects chosen (\(count)), \(coverage.amount.text) 万元 (\(money)); seed \(sample.terms.seed), "
          + "plan \(sample.identity.id)"
      ),
      Wording(
        zh: "已写入 \(folder)：抽查计划.md、抽查计划.docx、抽查计划.xlsx、抽样名单.csv、风险排序.csv、底稿、\(PlanFolder.record)",
        en: "written to \(folder): 抽查计划.md, 抽查计划.docx, 抽查计划.xlsx, 抽样名单.csv, 风险排序.csv, 底稿, \(PlanFolder.record)"
      ),
    ].map { $0.text(in: language) } + comparison(lastYear, in: language)
  }

  private func comparison(_ lastYear: LastYear?, in language: Language) -> [String] {
    guard let lastYear, !lastYear.isEmpty else { return [] }
    let raised = intake.projects.count { $0.risk.contains(.lastYear) }
    return [
      Wording(
        zh: "已与 \(lastYear.year) 年度的 \(lastYear.projects) 个项目比较，变化异常的 \(raised) 个",
        en: "compared with \(lastYear.projects) projects of \(lastYear.year); \(raised) changed in an unusual way"
      ).text(in: language)
    ]
  }
}
