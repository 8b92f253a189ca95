import Diagnostics
import Glibc
import RuleFiles
import ScoringCore
import SelfEvaluation
import WhatIf

/// `jixiao what-if`: what would become of a submission under other weights, rules or figures.
struct WhatIfCommand: Command {
  private let submission: String
  private let baseline: RuleChoice
  private let changed: RuleChoice?
  private let assignments: [RuleAssignment]
  private let others: OtherWeights
  private let task: WhatIfTask
  private let most: Int
  private let output: String?
  private let printsJSON: Bool

  static let description = CommandDescription(
    words: ["what-if"],
    summary: Wording(zh: "假设分析：换一种分值、规则或数据，得分会怎样", en: "what would become of the scores otherwise"),
    arguments: [SharedOptions.submission],
    options: [
      WhatIfOptions.set, WhatIfOptions.others, WhatIfOptions.rules, WhatIfOptions.parameter, WhatIfOptions.baseline,
      WhatIfOptions.scenarios, WhatIfOptions.sensitivity, WhatIfOptions.step, WhatIfOptions.goal, WhatIfOptions.sweep,
      WhatIfOptions.robustness, WhatIfOptions.draws, WhatIfOptions.seed, WhatIfOptions.spread, WhatIfOptions.among,
      WhatIfOptions.threads,
      SharedOptions.year, SharedOptions.allowUnconfirmed, WhatIfOptions.most, WhatIfOptions.output, SharedOptions.json,
    ],
    examples: [
      .init(
        commandLine: "what-if jixiao-demo --set 产出指标=40 --set 效益指标=40",
        meaning: Wording(zh: "产出少 10 分、效益多 10 分，得分怎样变", en: "ten points less for outputs, ten more for benefits")
      ),
      .init(
        commandLine: "what-if jixiao-demo --rules cn-2020 --output 对比",
        meaning: Wording(zh: "换用国家规则集，并写出网页和表格", en: "the national rule set instead, with a page and tables")
      ),
      .init(
        commandLine: "what-if jixiao-demo --set grade.优=93 --sensitivity",
        meaning: Wording(zh: "优的分数线提到 93 后，改哪项分值部门能得优", en: "which change of a weight makes the department 优 at 93")
      ),
      .init(
        commandLine: "what-if jixiao-demo --robustness --draws 1000",
        meaning: Wording(zh: "各项分值上下浮动 20%，等级和名次是否稳定", en: "whether grades and ranks stand when weights move by 20 %")
      ),
      .init(
        commandLine: "what-if jixiao-demo --sweep 产出指标=30..60/5 --output 扫描",
        meaning: Wording(zh: "产出分值从 30 到 60，得分怎样变", en: "the scores while outputs go from 30 to 60 points")
      ),
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    submission = try arguments.required(SharedOptions.submission)
    var baseline = RuleChoice()
    baseline.ruleSet = arguments[WhatIfOptions.baseline]
    baseline.year = try arguments.year(SharedOptions.year)
    baseline.allowsUnconfirmed = arguments.contains(SharedOptions.allowUnconfirmed)
    self.baseline = baseline
    var changed = baseline
    changed.ruleSet = arguments[WhatIfOptions.rules] ?? baseline.ruleSet
    changed.parameters = try RuleChoice.parameters(in: arguments)
    self.changed = changed == baseline ? nil : changed
    var assignments: [RuleAssignment] = []
    for text in arguments.all(WhatIfOptions.set) {
      guard let assignment = RuleAssignment(text) else { throw .notAnAssignment(text, of: WhatIfOptions.set) }
      assignments.append(assignment)
    }
    self.assignments = assignments
    others = arguments[WhatIfOptions.others].flatMap(OtherWeights.init) ?? .rescale
    task = try WhatIfTask(arguments)
    if task == .change, self.changed == nil, assignments.isEmpty { throw .missingOption(WhatIfOptions.set) }
    most = try arguments.count(WhatIfOptions.most, 0...1_000_000) ?? 10
    output = arguments[WhatIfOptions.output]
    printsJSON = arguments.contains(SharedOptions.json)
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let before = try session.evaluate(submission, EvaluationChoice(rules: baseline))
    let progress = ProgressLine(in: session)
    defer { progress?.end() }
    let report: WhatIfReport
    switch task {
    case .change: report = try change(of: before, in: session).report(in: session.language, most: most)
    case .scenarios(let file): report = try compare(file, with: before, progress, in: session)
    case .sensitivity(let step):
      let result = try change(of: before, in: session).after
      report = Sensitivity(result, step: step) { progress?.show(computed: $0, of: $1) }
        .report(in: session.language, most: most)
    case .goal(let goal):
      let result = try change(of: before, in: session).after
      report = try session.unusable { () throws(UnusableInput) in try GoalReport(goal, for: result) }
        .report(in: session.language)
    case .sweep(let texts):
      let result = try change(of: before, in: session).after
      report = try session.unusable { () throws(UnusableInput) in
        try Sweep(SweepRange.all(texts), of: result, others: others) { progress?.show(computed: $0, of: $1) }
      }.report(in: session.language)
    case .robustness(let choice): report = try draw(choice, from: before, progress, in: session)
    }
    return try session.answer(report, printsJSON: printsJSON, output: output)
  }

  private func change(of before: EvaluationResult, in session: Session) throws(CommandFailure) -> WhatIfAnswer {
    let changed = try changed.map { (rules) throws(CommandFailure) in
      try session.evaluate(submission, EvaluationChoice(rules: rules))
    }
    let scored = changed ?? before
    return try session.unusable { () throws(UnusableInput) in
      let changes = try RuleChanges(assignments, others: others, in: scored.ruleSet)
      return try WhatIf(before).answer(to: changes, on: scored)
    }
  }

  private func draw(
    _ choice: RobustnessChoice,
    from before: EvaluationResult,
    _ progress: ProgressLine?,
    in session: Session
  ) throws(CommandFailure) -> WhatIfReport {
    var results = [try change(of: before, in: session).after]
    for name in choice.among {
      var rules = baseline
      rules.ruleSet = name
      results.append(try session.evaluate(submission, EvaluationChoice(rules: rules)))
    }
    return try session.unusable { () throws(UnusableInput) in
      let options = Robustness.Options(
        draws: choice.draws,
        seed: choice.seed,
        spread: try WeightSpread(named: choice.spread),
        threads: choice.threads ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
      )
      return try Robustness(results, options: options) { progress?.show(computed: $0, of: choice.draws) }
        .report(in: session.language)
    }
  }

  private func compare(
    _ file: String,
    with before: EvaluationResult,
    _ progress: ProgressLine?,
    in session: Session
  ) throws(CommandFailure) -> WhatIfReport {
    let year = baseline.year ?? before.submission.year
    return try session.unusable { () throws(UnusableInput) in
      let bytes = try session.file(file)
      let scenarios = try ScenarioFile.read(bytes, file: file)
      let comparison = try WhatIf(before).answers(to: scenarios, progress: { progress?.show(computed: $0, of: $1) }) {
        (name, parameters) throws(UnusableInput) in
        let options = RuleLoadingOptions(
          year: year,
          parameters: parameters,
          allowsUnconfirmed: baseline.allowsUnconfirmed
        )
        let own = baseline.ruleSet ?? before.submission.ruleSet?.text ?? ""
        let text = name?.text ?? (own.isEmpty ? Session.nationalRuleSet : own)
        return try session.ruleLoader.load(text, options: options).ruleSet
      }
      return comparison.report(in: session.language, most: most)
    }
  }
}
