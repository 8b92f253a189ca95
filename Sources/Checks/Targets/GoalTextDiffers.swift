import Diagnostics
import ScoringCore
import Submissions

/// L36
struct GoalTextDiffers: Check {
  let documentation = CheckDocumentation(
    "L36",
    .warning,
    name: Wording(zh: "文字目标与表中指标值不一致", en: "goal in words differs from the table"),
    finds: Wording(
      zh: "总体目标或分项目标里写的百分比（如满意度=100%），表中没有一个同类指标与它相同",
      en: "a percentage in the words of a goal, such as 满意度=100%, that no such indicator of the tables has"
    ),
    matters: Wording(zh: "文字和表格说的不是一个数，考核时不知道以谁为准", en: "where words and table differ nobody knows which one holds"),
    remedy: Wording(zh: "统一文字和表格中的数", en: "use one figure in both"),
    sources: [.publishedTargets],
    bad: goal("参与者满意度=100%"),
    good: goal("参与者满意度≥90%")
  )

  private static func goal(_ text: String) -> Sample {
    var sample = Sample.rows(.init("服务对象满意度指标", "参与者满意度", "≥90%"))
    sample.goals = [.init("科学普及", text)]
    return sample
  }

  func findings(in material: CheckMaterial) -> [Finding] {
    let rows = material.rows.filter { $0.percentTarget != nil }
    let goals = Self.goals(of: material)
    let titled = Set(goals.filter(\.isTitled).compactMap(\.project))
    var order: [String] = []
    var places: [String: [SourcePlace]] = [:]
    for goal in goals {
      for statement in Self.statements(in: goal.text) {
        // A goal of one project is held against it; one of no project in particular against all the others.
        let partners = rows.filter { row in
          statement.isAbout(row)
            && (goal.project.map { row.project == $0 } ?? !(row.project.map(titled.contains) ?? false))
        }
        guard !partners.isEmpty, !partners.contains(where: { $0.percentTarget == statement.percent }) else { continue }
        let targets = Set(partners.map { PlainText.folded($0.targetText) }).sorted().prefix(4).joined(separator: "、")
        let key = "\(statement.name)|\(statement.percent.text)|\(targets)"
        if places[key] == nil { order.append(key) }
        places[key, default: []].append(goal.place)
      }
    }
    return order.compactMap { key in
      let parts = key.split(separator: "|", omittingEmptySubsequences: false)
      guard parts.count == 3, let found = places[key], let first = found.first else { return nil }
      return finding(
        Wording(
          zh: "文字目标中“\(parts[0])”为 \(parts[1])%，表中的指标值是 \(parts[2])",
          en: "the goal says \(parts[1])% for '\(parts[0])'; the tables say \(parts[2])"
        ),
        at: first,
        notes: alsoHere(found.dropFirst())
      )
    }
  }

  private struct Goal {
    let text: String
    let place: SourcePlace
    /// The project that it belongs to, where one can be told.
    let project: Int?
    /// Whether it is an item of the department's goals that has the project's name.
    var isTitled = false
  }

  private static func goals(of material: CheckMaterial) -> [Goal] {
    let plan = material.submission.plan
    let items = plan.itemisedGoals.flatMap { item in
      let title = unnumbered(PlainText.folded(item.title.text))
      let project = material.projects.firstIndex { isShort(title, for: PlainText.folded($0.name)) }
      return (item.text + item.goal + item.indicators).map {
        Goal(text: PlainText.folded($0.text), place: $0.place, project: project, isTitled: true)
      }
    }
    let projects = material.projects.indices.map { index in
      Goal(text: PlainText.folded(material.projects[index].goal), place: material.projects[index].place, project: index)
    }
    return plan.overallGoal.map { Goal(text: PlainText.folded($0.text), place: $0.place, project: nil) } + items
      + projects
  }

  private static func unnumbered(_ title: String) -> String {
    String(title.dropFirst(ListNumber(startOf: title)?.written.count ?? 0))
  }

  /// Whether the title is the name of the project, perhaps with some of its words left out.
  private static func isShort(_ title: String, for name: String) -> Bool {
    guard !name.isEmpty, !title.isEmpty else { return false }
    return title.contains(name) || name.contains(title) && title.count >= 4
      || title.count >= 8 && title.count * 2 >= name.count && title.isSubsequence(of: name)
  }

  private struct Statement {
    let name: String
    let percent: ExactDecimal

    /// Shorter names, such as 覆盖率 and 完成率, mean something else everywhere.
    private static let leastLetters = 4

    func isAbout(_ row: IndicatorRow) -> Bool {
      if name.hasSuffix("满意度") || name.hasSuffix("满意率") { return row.isSatisfaction }
      return row.bareName.count >= Self.leastLetters && name.hasSuffix(row.bareName)
    }
  }

  /// `参与者满意度指标值=100%` and the like.
  private static func statements(in text: String) -> [Statement] {
    guard text.holds("%"), text.holds("率") || text.holds("度") else { return [] }
    return text.matches(
      of: /([\u{4E00}-\u{9FFF}]{1,20}?[率度])(?:指标)?(?:值)?(?:为|达到|达|不低于|在|超过|[=≥>]){1,2}([0-9]{1,3}(?:\.[0-9]{1,2})?)%/
    )
    .compactMap { match in
      ExactDecimal(match.2).map { Statement(name: String(match.1), percent: $0) }
    }
  }
}
