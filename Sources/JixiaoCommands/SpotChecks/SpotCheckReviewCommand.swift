import Diagnostics
import SpotChecks

/// `jixiao spot-check review`: records returned working papers and scores again; lists, takes back, compares.
struct SpotCheckReviewCommand: Command {
  private let plan: String
  private let task: Task
  private let moment: Moment
  private let printsJSON: Bool

  private enum Task {
    case record(RecordedReview.Request)
    case list
    case withdraw(Withdrawal)
    case compare(with: [String])
  }

  static let description = CommandDescription(
    words: ["spot-check", "review"],
    summary: Wording(zh: "录入复核底稿：核对、记录、按复核结果重新计分", en: "record returned working papers and score again"),
    arguments: [SpotCheckOptions.plan, SpotCheckOptions.filled],
    options: [
      SpotCheckOptions.reviewer, SpotCheckOptions.at, SpotCheckOptions.rulesNow, SpotCheckOptions.reviewRulesNow,
      SpotCheckOptions.list, SpotCheckOptions.withdraw, SpotCheckOptions.indicator, SpotCheckOptions.verdictsOf,
      SpotCheckOptions.reason, SpotCheckOptions.compare, SharedOptions.json,
    ],
    examples: [
      .init(
        commandLine: "spot-check review 抽查 --reviewer 张三",
        meaning: Wording(zh: "录入“底稿”文件夹中填好的底稿，可反复运行", en: "record what is filled in so far; may be run again")
      ),
      .init(
        commandLine: "spot-check review 抽查 --list",
        meaning: Wording(zh: "复核进行到哪里，哪些项目还没有定分", en: "how far the review is, and what is still open")
      ),
      .init(
        commandLine: "spot-check review 抽查 --withdraw 101-01 --indicator 培训场次 --of 李四 --reason 看错了资料 --reviewer 张三",
        meaning: Wording(zh: "撤回李四对一项指标的意见，记录在案", en: "take back what 李四 said about an indicator; that is kept, too")
      ),
      .init(
        commandLine: "spot-check review 抽查2025 --compare 抽查2024",
        meaning: Wording(zh: "与上年的复核比较各部门", en: "compare departments with last year's review")
      ),
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    plan = try arguments.required(SpotCheckOptions.plan)
    moment = try arguments.moment(SpotCheckOptions.at)
    printsJSON = arguments.contains(SharedOptions.json)
    task = try Self.task(arguments)
  }

  private static func task(_ arguments: ParsedArguments) throws(CommandLineProblem) -> Task {
    let filled = arguments.anyNumber(SpotCheckOptions.filled)
    let asked = [SpotCheckOptions.list, SpotCheckOptions.withdraw, SpotCheckOptions.compare].filter(arguments.contains)
    if let first = asked.first, let second = asked.dropFirst().first { throw .optionsExclude(first, second) }
    if let option = asked.first {
      if let first = filled.first { throw .unexpectedArgument(first) }
      if option != SpotCheckOptions.withdraw, arguments.contains(SpotCheckOptions.reviewer) {
        throw .optionsExclude(option, SpotCheckOptions.reviewer)
      }
    }
    if !arguments.contains(SpotCheckOptions.withdraw) {
      for option in [SpotCheckOptions.indicator, SpotCheckOptions.verdictsOf, SpotCheckOptions.reason]
      where arguments.contains(option) {
        throw .optionNeedsOther(option, other: SpotCheckOptions.withdraw)
      }
    }
    if arguments.contains(SpotCheckOptions.list) { return .list }
    let others = arguments.all(SpotCheckOptions.compare)
    if !others.isEmpty { return .compare(with: others) }
    guard let reviewer = arguments[SpotCheckOptions.reviewer] else { throw .missingOption(SpotCheckOptions.reviewer) }
    if let project = arguments[SpotCheckOptions.withdraw] {
      guard let reason = arguments[SpotCheckOptions.reason], !reason.isEmpty else {
        throw .missingOption(SpotCheckOptions.reason)
      }
      return .withdraw(
        Withdrawal(
          project: project,
          indicator: arguments[SpotCheckOptions.indicator],
          reviewer: arguments[SpotCheckOptions.verdictsOf],
          by: reviewer,
          reason: reason
        )
      )
    }
    return .record(.init(filled: Array(filled), reviewer: reviewer, rules: RuleNames(arguments)))
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let folder = PlanFolder(plan, in: session)
    let record = try folder.openRecord()
    switch task {
    case .record(let request):
      let review = try RecordedReview(request, record, of: folder, at: moment, in: session)
      try answer(session, json: review.json(in: session.language)) { review.lines(in: session) }
      session.report(review.findings)
      return review.findings.status
    case .list:
      let list = try ReviewList(record, of: folder)
      try answer(session, json: list.json) { list.lines(in: session.language) }
      return .done
    case .withdraw(let withdrawal):
      let taken = try withdrawal.carryOut(in: record, of: folder, at: moment)
      try answer(session, json: taken.json) { taken.lines(in: session.language) }
      return .done
    case .compare(let others):
      let comparison = try YearComparison(record, of: folder, with: others, in: session)
      try answer(session, json: comparison.json) { comparison.lines(in: session) }
      return .done
    }
  }

  private func answer(_ session: Session, json: JSONValue, _ lines: () -> [String]) throws(CommandFailure) {
    if printsJSON { try session.write(json.text) } else { try session.print(lines()) }
  }
}
