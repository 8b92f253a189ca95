import Diagnostics
import ScoringCore
import Submissions

/// L46
struct AmountInText: Check {
  let documentation = CheckDocumentation(
    "L46",
    .error,
    name: Wording(zh: "报告金额与表格不一致", en: "amount in the report differs from the tables"),
    finds: Wording(
      zh: "报告里列出的项目金额，与项目表中的年初预算数、全年预算数、全年执行数都不同",
      en:
        "the amount that the report lists a project with is neither its initial nor adjusted budget nor what was executed"
    ),
    matters: Wording(zh: "同一个项目出现两个金额，无法判断哪个对", en: "one project with two amounts, and nobody can tell which is right"),
    remedy: Wording(zh: "以批复和决算数为准，改正报告或表格", en: "go by the approved budget and the accounts"),
    sources: [.publishedTargets, .arithmetic],
    thresholds: [.moneyTolerance],
    bad: report("24.00"),
    good: report("48.00")
  )

  private static func report(_ amount: String) -> Sample {
    Sample(
      projects: [.init(name: "流动科技馆运行", initial: "48.00"), .init(name: "讲座经费", initial: "10.00")],
      report: ["# 目标实现情况", "项目包括流动科技馆运行经费\(amount)万元、讲座经费10.00万元。"]
    )
  }

  private static let mostItems = 500
  /// Of more projects, only those of the very name are looked for.
  private static let mostProjects = 500

  func findings(in material: CheckMaterial) -> [Finding] {
    var taken: Set<Int> = []
    let projects = material.projects.map { (name: Stem($0.name), amounts: Self.amounts(of: $0)) }
    let listed = material.report.projectStatements.flatMap { statement in
      statement.items.map { (item: $0, place: statement.place) }
    }
    .prefix(Self.mostItems)
    var open: [(item: ProjectStatement.Item, place: SourcePlace, partners: [Int])] = []
    for (item, place) in listed {
      let partners = Self.partners(of: Stem(item.name), in: projects.map(\.name))
      let tolerance = material.threshold(.moneyTolerance)
      if let same = partners.first(where: { index in
        projects[index].amounts.contains { Amounts.areNear($0, item.amount, within: tolerance) }
      }) {
        taken.insert(same)
      } else {
        open.append((item, place, partners))
      }
    }
    // A project that another item of the list agrees with is not meant by this one.
    return open.compactMap { item, place, partners in
      guard let index = partners.first(where: { !taken.contains($0) && !projects[$0].amounts.isEmpty }) else {
        return nil
      }
      let project = material.projects[index]
      let stated = projects[index].amounts.map(\.text)
      let unique = stated.enumerated().filter { stated.firstIndex(of: $0.element) == $0.offset }.map(\.element)
      return finding(
        Wording(
          zh: "报告列示“\(item.name)” \(item.amount.text) 万元，项目表中“\(project.name)”是 \(unique.joined(separator: "、")) 万元",
          en:
            "the report lists '\(item.name)' with \(item.amount.text) 万元; '\(project.name)' has \(unique.joined(separator: ", ")) 万元 in the tables"
        ),
        at: place,
        notes: alsoHere([project.place])
      )
    }
  }

  private static func amounts(of project: ProjectEntry) -> [ExactDecimal] {
    [project.budget.initial, project.budget.adjusted, project.budget.executed].compactMap(\.self)
  }

  /// A name without the words by which reports and tables call the same money differently.
  private struct Stem {
    let text: String
    let count: Int

    init(_ name: String) {
      var stem = PlainText.withoutBrackets(PlainText.folded(name))
      for word in ["项目", "经费", "资金", "专项", "支出"] where stem.hasSuffix(word) && stem.count > word.count + 1 {
        stem.removeLast(word.count)
      }
      text = stem
      count = stem.count
    }
  }

  /// Projects of this very name, or else those of which one name contains the other.
  private static func partners(of name: Stem, in names: [Stem]) -> [Int] {
    let same = names.indices.filter { names[$0].text == name.text }
    guard same.isEmpty, names.count <= mostProjects else { return same }
    return names.indices.filter { index in
      let (short, long) = names[index].count < name.count ? (names[index], name) : (name, names[index])
      return short.count >= 4 && long.text.holds(short.text)
    }
  }
}
