import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// A submission as a department might hand it in under a rule set: every kind of target, results around them, scores
/// that fall on ties, and much that is missing.
struct GeneratedSubmission {
  private var random: RandomTree
  private let scheme: ScoringScheme
  private let own: ScoringScheme?

  init(seed: UInt64, ruleSet: RuleSet) {
    random = RandomTree(seed: seed)
    scheme = ruleSet.project
    own = ruleSet.department.own
  }

  mutating func submission(projects: Int) -> Submission {
    var submission = Submission(department: Department(name: "示例市科学技术协会", code: "731"), year: 2024)
    for number in 1...projects {
      let budget = decimal(number % 7 == 0 ? 0 : random.between(1, 99_999), scale: 2)
      var entry = ProjectEntry(
        id: "P\(number)",
        name: "项目\(number)",
        budget: BudgetFacts(
          initial: random.chance(80) ? budget : nil,
          adjusted: random.chance(90) ? budget : nil,
          executed: random.chance(90) ? decimal(random.between(0, 110_000), scale: 2) : nil
        ),
        place: SourcePlace(file: "projects.csv", line: number + 1)
      )
      if !scheme.events.isEmpty, random.chance(20) { entry.events = Cell(scheme.events[0], at: entry.place) }
      entry.indicators = indicators(under: scheme, count: random.between(2, 14))
      submission.projects.append(entry)
    }
    if let own { submission.departmentIndicators = indicators(under: own, count: 12) }
    return submission
  }

  /// The same with other numbers reached; `fillsIn` also gives results to indicators that have none.
  mutating func changed(_ submission: Submission, fillsIn: Bool) -> Submission {
    var changed = submission
    for project in changed.projects.indices {
      for index in changed.projects[project].indicators.indices {
        change(&changed.projects[project].indicators[index], fillsIn)
      }
    }
    for index in changed.departmentIndicators.indices { change(&changed.departmentIndicators[index], fillsIn) }
    return changed
  }

  private mutating func change(_ entry: inout IndicatorEntry, _ fillsIn: Bool) {
    guard case .quantity(let target) = entry.targetValue.reading else { return }
    switch entry.actualValue.reading {
    case .quantity(let quantity) where quantity.value > .zero:
      let text = (quantity.isApproximate ? "约" : "") + reached(target.value).text + quantity.unit.written
      entry.actual = Cell(text, at: entry.place)
    case .none where entry.actual.isEmpty && fillsIn:
      entry.actual = Cell(reached(target.value).text + target.unit.written, at: entry.place)
    default: return
    }
    entry.actualValue = NotationReader.actual(entry.actual.text)
  }

  private mutating func indicators(under scheme: ScoringScheme, count: Int) -> [IndicatorEntry] {
    let leaves = scheme.nodes.indices.filter {
      scheme.tree.children(of: $0).allSatisfy { scheme.nodes[$0].isIndicator }
    }
    let homes =
      leaves.filter { !scheme.nodes[$0].isIndicator } + scheme.nodes.indices.filter { scheme.nodes[$0].isIndicator }
    let isStated = random.chance(40)
    return (0..<count).map { number in
      let path = scheme.path(to: random.pick(homes, else: 0))
      let (target, actual) = values(scheme)
      var entry = IndicatorEntry(
        category: Cell(path[0], at: place(number)),
        subcategory: Cell(path.count > 1 ? path[1] : "", at: place(number)),
        name: Cell(path.count > 2 ? path[2] : "指标\(number)", at: place(number)),
        target: Cell(target, at: place(number)),
        actual: Cell(actual, at: place(number)),
        targetValue: NotationReader.target(target),
        actualValue: NotationReader.actual(actual),
        place: place(number)
      )
      if isStated || random.chance(20) {
        entry.points = decimal(random.between(1, 60), scale: random.chance(70) ? 0 : 1)
      }
      if random.chance(40) { entry.givenScore = decimal(random.between(0, 50), scale: 1) }
      if random.chance(10) { entry.deduction = decimal(random.between(1, 30), scale: 1) }
      entry.evidence = random.chance(25) ? "无" : "台账"
      if !scheme.adjustments.isEmpty, random.chance(20) {
        let adjustment = scheme.adjustments[random.between(0, scheme.adjustments.count - 1)]
        entry.adjustments = Cell(adjustment.name, at: entry.place)
      }
      if random.chance(30) { (entry.reportingUnit, entry.amount) = ("甲县", decimal(40, scale: 0)) }
      return entry
    }
  }

  private func place(_ number: Int) -> SourcePlace { SourcePlace(file: "indicators.csv", line: number + 2) }

  private mutating func values(_ scheme: ScoringScheme) -> (target: String, actual: String) {
    let levels = scheme.ruleDefinition(0).levels.map(\.name)
    switch random.between(0, 19) {
    case 0: return ("有效提升", random.pick(levels + ["", "达到预期"], else: ""))
    case 1: return ("是", random.chance(70) ? "是" : "否")
    case 2: return ("11月底前", random.pick(["10月", "2024年12月5日", ""], else: ""))
    case 3: return ("", "12次")
    case 4: return ("=0起", random.pick(["0起", "1起", ""], else: ""))
    case 5: return ("≥80%", "不适用")
    case 6: return ("80-90分", "\(random.between(60, 110))分")
    case 7: return ("≥1.5万人", "\(random.between(9_000, 20_000))人")
    case 8: return ("≥12次", "已完成")
    default:
      // Divisors that make half cents again and again.
      let target = decimal(
        random.pick([8, 16, 40, 75, 80, 125, 160, 200, 300, 400, 2_000, 7], else: 8),
        scale: random.between(0, 2)
      )
      let unit = random.pick(["次", "%", "万元", "人", "天", ""], else: "")
      let comparator = random.pick(["≥", "≤", "=", ">", "<", ""], else: "")
      let actual = random.chance(8) ? "" : (random.chance(5) ? "约" : "") + reached(target).text + unit
      return (comparator + target.text + unit, actual)
    }
  }

  private mutating func reached(_ target: ExactDecimal) -> ExactDecimal {
    let percent = random.pick([100, 100, 60, 90, 130, 150, 200], else: 100)
    let number: Int64 = random.chance(30) ? Int64(percent) : Int64(random.between(1, 260))
    return (try? target.multiplied(by: ExactDecimal(coefficient: number, scale: 2))) ?? target
  }

  private func decimal(_ number: Int, scale: Int) -> ExactDecimal {
    (try? ExactDecimal(coefficient: Int64(number), scale: scale)) ?? .zero
  }
}

extension RandomTree {
  fileprivate mutating func between(_ low: Int, _ high: Int) -> Int { Int.random(in: low...high, using: &random) }
}
