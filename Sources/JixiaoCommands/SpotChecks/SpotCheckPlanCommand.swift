import Diagnostics
import Glibc
import RuleFiles
import SpotChecks

/// `jixiao spot-check plan`: takes in self-evaluations, weighs their risk and draws the sample to be reviewed.
struct SpotCheckPlanCommand: Command {
  private let sources: [String]
  private let output: String
  private let terms: PlanTerms
  private let baseRules: String
  private let reviewRules: String
  private let allowsUnconfirmed: Bool
  private let year: Int?
  private let lastYear: [String]
  private let organisation: String
  private let moment: Moment
  private let printsJSON: Bool

  static let description = CommandDescription(
    words: ["spot-check", "plan"],
    summary: Wording(zh: "编制抽查计划：读入自评材料，评估风险，抽样，写出底稿", en: "draw a sample to be reviewed, by risk or by chance"),
    arguments: [SpotCheckOptions.source],
    options: [
      SpotCheckOptions.output, SpotCheckOptions.method, SpotCheckOptions.by, SpotCheckOptions.count,
      SpotCheckOptions.share, SpotCheckOptions.money, SpotCheckOptions.includeAbove, SpotCheckOptions.include,
      SpotCheckOptions.seed, SpotCheckOptions.confidence, SpotCheckOptions.tolerable,
      SharedOptions.rulesOrNational, SpotCheckOptions.reviewRules, SharedOptions.allowUnconfirmed,
      SpotCheckOptions.year, SpotCheckOptions.lastYear, SpotCheckOptions.organisation, SpotCheckOptions.at,
      SharedOptions.json,
    ],
    examples: [
      .init(
        commandLine: "spot-check plan 自评材料 --output 抽查 --share 30% --seed 2025",
        meaning: Wording(zh: "随机抽查三成的项目", en: "review three projects in ten, drawn at random")
      ),
      .init(
        commandLine:
          "spot-check plan 全市.csv --year 2024 --output 抽查 --method monetary --money 80% --include-above 1000",
        meaning: Wording(
          zh: "按金额抽样，覆盖八成资金，一千万元以上的必查",
          en: "80% of the money, projects of 10 million yuan or more always"
        )
      ),
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    sources = try arguments.oneOrMore(SpotCheckOptions.source)
    guard let output = arguments[SpotCheckOptions.output] else { throw .missingOption(SpotCheckOptions.output) }
    self.output = output
    terms = try arguments.planTerms()
    baseRules = arguments[SharedOptions.rulesOrNational] ?? Session.nationalRuleSet
    reviewRules = arguments[SpotCheckOptions.reviewRules] ?? ReviewRules.standardReview
    allowsUnconfirmed = arguments.contains(SharedOptions.allowUnconfirmed)
    year = try arguments.year(SpotCheckOptions.year)
    organisation = arguments[SpotCheckOptions.organisation] ?? ""
    lastYear = arguments.all(SpotCheckOptions.lastYear)
    moment = try arguments.moment(SpotCheckOptions.at)
    printsJSON = arguments.contains(SharedOptions.json)
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let folder = PlanFolder(output, in: session)
    if folder.holdsRecord { throw .spotCheckPlanThere(folder: output) }
    let search = try session.search(sources)
    let year = if let stated = self.year { stated } else { try session.year(of: search.sources) }
    let rules = try ReviewRules(
      base: baseRules,
      review: reviewRules,
      year: year,
      allowsUnconfirmed: allowsUnconfirmed,
      in: session
    )
    let last = try session.lastYear(lastYear, before: year) { () throws(CommandFailure) in
      try ReviewRules(
        base: baseRules,
        review: reviewRules,
        year: year - 1,
        allowsUnconfirmed: allowsUnconfirmed,
        in: session
      ).base
    }
    let intake = take(search.sources, year: year, rules, lastYear: last.known, in: session)
    guard !intake.departments.isEmpty else {
      let findings = intake.refused.flatMap(\.findings)
      let nothing = SpotCheckProblem.nothingFound.finding(at: nil)
      throw .unusableInput(findings.isEmpty ? [nothing] : findings)
    }
    let frame = intake.departments.flatMap { department in
      department.projects.map { FrameItem($0, of: department) }
    }
    let sample: PlannedSample
    do throws(SamplingProblem) {
      sample = try PlannedSample(year: year, frame: frame, terms: terms)
    } catch {
      throw .unusableInput([error.finding(at: nil)])
    }
    let plan = DrawnPlan(
      sample: sample,
      intake: intake,
      rules: rules,
      stored: StoredPlan(
        terms: terms,
        baseRules: baseRules,
        reviewRules: reviewRules,
        allowsUnconfirmed: allowsUnconfirmed,
        baseDigest: rules.base.ruleSet.digest,
        frame: sample.frame,
        sources: sample.sources(in: intake)
      ),
      organisation: organisation,
      moment: moment
    )
    let findings = try plan.write(to: folder, in: session)
    let all =
      rules.findings + search.findings + last.findings + intake.findings + intake.refused.flatMap(\.findings)
      + sample.plan.findings.map { $0.finding(at: nil) } + findings
    if printsJSON {
      try session.write(PlanJSON.json(of: plan, folder: output, findings: all, in: session.language).text)
    } else {
      try session.print(plan.lines(folder: output, lastYear: last.known, in: session.language))
    }
    session.report(all)
    return all.status
  }

  private func take(
    _ sources: [IntakeSource],
    year: Int,
    _ rules: ReviewRules,
    lastYear: LastYear?,
    in session: Session
  ) -> IntakeResult {
    let progress = ProgressLine(in: session)
    defer { progress?.end() }
    let language = session.language
    let options = Intake.Options(
      year: year,
      review: rules.review.ruleSet.review,
      threads: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))),
      lastYear: lastYear
    )
    return Intake(rules.base, options: options).take(sources) { step in
      progress?.show {
        Wording(zh: "已读入 \(step.done) / \(step.total)", en: "\(step.done) of \(step.total) read").text(in: language)
      }
    }
  }
}

extension PlannedSample {
  /// Where the submissions of the chosen departments lie.
  fileprivate func sources(in intake: IntakeResult) -> [String: IntakeSource] {
    let wanted = Set(chosen.map(\.item.key.department))
    return Dictionary(
      intake.departments.filter { wanted.contains($0.key) }.map { ($0.key, $0.source) }
    ) { first, _ in first }
  }
}
