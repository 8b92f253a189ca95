import RuleFiles
import ScoringCore

/// Makes tables of departments and projects whose shares of points come out even.
struct TableGenerator {
  private var random: SplitMix
  /// The categories of the rule set, and below each the names of its subcategories.
  private let categories: [(name: String, subcategories: [String])]
  private let types: [String]

  init(seed: UInt64, for ruleSet: RuleSet) {
    random = SplitMix(seed)
    let scheme = ruleSet.project
    categories = scheme.categories.compactMap { root in
      guard scheme.tree.nodes[root].kind == .regular else { return nil }
      let below = scheme.tree.children(of: root).filter { !scheme.nodes[$0].isIndicator }
      return (scheme.nodes[root].name, below.map { scheme.nodes[$0].name })
    }
    types = ruleSet.composition.variants.isEmpty ? [""] : ["", "人员类", "特定目标类"]
  }

  mutating func table(departments: Int, projects: Int) -> [TableRow] {
    (0..<departments).flatMap { department in
      (0..<projects).flatMap { project in
        self.project("D\(department)", "P\(project)")
      }
    }
  }

  private enum Stating { case all, none, some }

  private mutating func project(_ department: String, _ id: String) -> [TableRow] {
    var row = TableRow(department: department, project: id)
    row.name = random.pick("道路养护", "科普活动,第\"二\"期", "聘用人员工资", "信息化\n运维")
    row.type = types[random.index(below: types.count)]
    (row.initial, row.planned, row.executed) = budget()
    let stating = random.pick(Stating.all, .all, .none, .some)
    return categories.flatMap { category in
      rows(like: row, in: category, stating: stating)
    }
  }

  private mutating func budget() -> (String, String, String) {
    let (initial, planned) = (random.int(1...9_999), random.int(1...99_999))
    let executed = "\(planned * random.int(50...105) / 100).\(random.int(0...99))"
    switch random.int(0...9) {
    case 0: return ("\(initial)", "", "\(initial / 2)")
    case 1: return ("\(initial)", "0", "0")
    case 2: return ("", "", "")
    case 3: return ("", "\(planned)", "")
    case 4: return ("1,000万元", "1,261.30 万元", "1 000.5")
    default: return ("\(initial)", "\(planned)", executed)
    }
  }

  private mutating func rows(
    like row: TableRow,
    in category: (name: String, subcategories: [String]),
    stating: Stating
  ) -> [TableRow] {
    // Every category is divisible by these, and what is left of two or five when one is taken out, too.
    let count = random.pick(1, 2, 5)
    return (0..<count).map { index in
      var row = row
      row.category = category.name
      row.indicator = "指标\(index)"
      row.subcategory = ""
      if stating == .all {
        let names = category.subcategories + ["", "其他指标"]
        row.subcategory = names[random.index(below: names.count)]
      }
      let isOpen = random.chance(12)
      (row.target, row.actual) = isOpen ? ValueSamples.open(&random) : ValueSamples.sound(&random)
      if index == 1, stating == .none, random.chance(25) { (row.target, row.actual) = ValueSamples.notApplicable }
      switch stating {
      case .all: row.points = random.pick("5", "2.5", "10", "7.25", "12分", "0.3333", "0")
      case .none: row.points = ""
      case .some: row.points = index == 0 && count > 1 ? random.pick("2", "4") : ""
      }
      return row
    }
  }
}
