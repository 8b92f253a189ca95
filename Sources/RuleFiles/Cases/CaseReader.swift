import Diagnostics
import ScoringCore
import YAMLFiles

/// Makes cases of a tree that was checked against the schema, and checks what the schema cannot say.
struct CaseReader {
  var log: FindingLog

  mutating func ruleCase(_ node: YAMLNode) -> RuleCase? {
    guard let name = node[.name].flatMap(Self.placed) else { return nil }
    let isSingle = Self.keysOfIndicator.contains { node[$0] != nil }
    let ownProject = node[.project]
    let hasProjects = ownProject != nil || node[.projects] != nil
    if isSingle, hasProjects || node[.department]?[.indicators] != nil {
      log.add(RuleCaseProblem.indicatorAndProjects, at: node.place)
    }
    if ownProject != nil, let both = node[.projects] { log.add(RuleCaseProblem.bothProjectAndProjects, at: both.place) }
    if !isSingle, !hasProjects, node[.department]?[.indicators] == nil {
      log.add(RuleCaseProblem.nothingHandedIn, at: name.place)
    }
    var projects: [CaseProject] = []
    if isSingle {
      projects = [single(node, name)]
    } else if let ownProject {
      projects = [project(ownProject, expectations: [ownProject[.expect], node[.expect]])]
    } else {
      projects = (node[.projects]?.elements ?? []).map { project($0, expectations: [$0[.expect]]) }
    }
    if !isSingle, let entry = node.entries?.first(where: { $0.key == RuleKey.type.rawValue }) {
      log.add(RuleCaseProblem.expectationOutOfPlace(key: entry.key), at: entry.keyPlace)
    }
    reportStrayExpectations(node[.expect], isSingle: isSingle, hasOneProject: ownProject != nil)
    let department = CaseDepartment(
      indicators: (node[.department]?[.indicators]?.elements ?? []).compactMap { indicator($0) },
      expected: part([node[.department]?[.expect]])
    )
    let made = RuleCase(
      name: name,
      year: node[.year]?.text.flatMap { Int($0) },
      parameters: (node[.parameters]?.entries ?? []).map {
        (PlacedText($0.key, at: $0.keyPlace), $0.value.text ?? "")
      },
      projects: projects,
      department: department,
      isSingleIndicator: isSingle,
      findings: codes(node[.expect]?[.findings]),
      noFindings: codes(node[.expect]?[.noFindings])
    )
    // An expectation that could not be read was reported already.
    if !made.expectsSomething, !log.findings.containsErrors { log.add(RuleCaseProblem.nothingExpected, at: name.place) }
    return made
  }

  static func placed(_ node: YAMLNode) -> PlacedText? { node.text.map { PlacedText($0, at: node.place) } }

  private static let keysOfIndicator: [RuleKey] = [.target, .actual, .points, .category, .subcategory, .score, .rate]
}

extension CaseReader {
  /// A project of one indicator, whose money nobody looks at.
  private mutating func single(_ node: YAMLNode, _ name: PlacedText) -> CaseProject {
    var expected = self.expected([node, node[.expect]])
    // Beside a target, `reason` is the department's; the one that is expected stands under `expect`.
    expected.reason = reason(node[.expect]?[.reason])
    return CaseProject(
      name: name.text,
      type: node[.type]?.text,
      events: nil,
      budget: BudgetFacts(initial: ExactDecimal(100), adjusted: ExactDecimal(100), executed: ExactDecimal(100)),
      indicators: [indicator(node, name, expected)],
      expected: ExpectedPart(),
      place: name.place
    )
  }

  private mutating func project(_ node: YAMLNode, expectations: [YAMLNode?]) -> CaseProject {
    let budget = node[.budget]
    return CaseProject(
      name: node[.name]?.text,
      type: node[.type]?.text,
      events: node[.events].flatMap(Self.placed),
      budget: BudgetFacts(
        initial: amount(budget?[.initial]),
        adjusted: amount(budget?[.adjusted]),
        executed: amount(budget?[.executed])
      ),
      indicators: (node[.indicators]?.elements ?? []).compactMap { indicator($0) },
      expected: part(expectations),
      place: node.place
    )
  }

  private mutating func indicator(_ node: YAMLNode) -> CaseIndicator? {
    guard let name = node[.name].flatMap(Self.placed) else { return nil }
    var expected = self.expected([node[.expect]])
    expected.reason = reason(node[.expect]?[.reason])
    return indicator(node, name, expected)
  }

  private mutating func indicator(_ node: YAMLNode, _ name: PlacedText, _ expected: ExpectedIndicator) -> CaseIndicator
  {
    CaseIndicator(
      goal: node[.goal].flatMap(Self.placed),
      category: node[.category].flatMap(Self.placed),
      subcategory: node[.subcategory].flatMap(Self.placed),
      name: name,
      target: node[.target].flatMap(Self.placed),
      actual: node[.actual].flatMap(Self.placed),
      points: node[.points]?.text.flatMap { ExactDecimal($0) },
      selfScore: node[.selfScore]?.text.flatMap { ExactDecimal($0) },
      deduction: node[.deduction]?.text.flatMap { ExactDecimal($0) },
      adjustments: node[.adjustments].flatMap(Self.placed),
      evidence: node[.evidence]?.text ?? "",
      reason: node[.reason]?.text ?? "",
      unit: node[.unit]?.text ?? "",
      amount: amount(node[.amount]),
      expected: expected,
      place: node.place
    )
  }

  private mutating func amount(_ node: YAMLNode?) -> ExactDecimal? {
    guard let node, let text = node.text else { return nil }
    guard let amount = ExactDecimal(text) else {
      log.add(RuleCaseProblem.notAnAmount(text), at: node.place)
      return nil
    }
    return amount
  }
}

extension RuleCase {
  /// Whether running the case can fail.
  fileprivate var expectsSomething: Bool {
    let indicators = projects.flatMap(\.indicators) + department.indicators
    return !findings.isEmpty || !noFindings.isEmpty || !department.expected.isEmpty
      || projects.contains { !$0.expected.isEmpty } || indicators.contains { !$0.expected.isEmpty }
  }
}
