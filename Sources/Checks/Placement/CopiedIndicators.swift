import Diagnostics
import ScoringCore
import Submissions

/// L29
struct CopiedIndicators: Check {
  let documentation = CheckDocumentation(
    "L29",
    .info,
    name: Wording(zh: "几个项目的指标雷同", en: "indicators copied between projects"),
    finds: Wording(
      zh: "不同项目的指标名称80%以上相同或只差一两个字（每个项目四个指标以上）",
      en: "80 % or more of the indicators of two projects, of four or more each, are the same but for a word"
    ),
    matters: Wording(zh: "内容不同的项目用同一套指标，反映不出各自的绩效", en: "projects that do different things cannot be measured alike"),
    remedy: Wording(zh: "按各项目的具体内容重新设置指标", en: "set indicators for what each project does"),
    sources: [.reviewStandards, .publishedTargets],
    thresholds: [.copiedIndicators],
    bad: two(["讲座场次", "展板完好率", "听众素质提升程度", "听众满意度"]),
    good: two(["下乡场次", "资料发放及时率", "农户技术采用率", "农户满意度"])
  )

  private static func two(_ names: [String]) -> Sample {
    let first = ["讲座场次", "展板完好率", "听众素质提升水平", "听众满意度"]
    return Sample(
      projects: [("科普讲座", first), ("科技下乡", names)].map { name, rows in
        .init(name: name, rows: rows.map { .init("数量指标", $0, "≥10") })
      }
    )
  }

  private static let leastRows = 4
  /// More are not compared with each other, so that time stays short.
  private static let mostProjects = 150
  private static let mostRows = 30

  func findings(in material: CheckMaterial) -> [Finding] {
    var names = NumberedNames()
    let sets = material.rowsByProject.compactMap { rows -> NameSet? in
      guard let project = rows.first?.project, (Self.leastRows...Self.mostRows).contains(rows.count) else { return nil }
      return NameSet(project: project, names: rows.map { names.number(of: $0.bareName) })
    }
    .prefix(Self.mostProjects)
    func areAlike(_ first: Int, _ other: Int) -> Bool {
      Self.share(sets[first].names, sets[other].names, of: names) >= material.threshold(.copiedIndicators)
    }
    var isTold: Set<Int> = []
    return sets.indices.compactMap { first in
      guard !isTold.contains(first) else { return nil }
      let alike = sets.indices.filter { $0 > first && !isTold.contains($0) && areAlike(first, $0) }
      guard !alike.isEmpty else { return nil }
      // Copies of copies belong to the same family.
      let family = sets.indices.filter { other in
        other > first && !isTold.contains(other) && ([first] + alike).contains { areAlike($0, other) }
      }
      isTold.formUnion(family)
      return told(([first] + family).map { material.projects[sets[$0].project] })
    }
  }

  private func told(_ projects: [ProjectEntry]) -> Finding {
    finding(
      Wording(
        zh: "项目\(projects.map { "“\($0.name)”" }.joined(separator: "、"))的指标基本相同",
        en: "projects \(projects.map { "'\($0.name)'" }.joined(separator: ", ")) have nearly the same indicators"
      ),
      at: projects.first?.place,
      notes: alsoHere(projects.dropFirst().map(\.place))
    )
  }

  /// The names of a project's indicators.
  private struct NameSet {
    let project: Int
    let names: [Int]
  }

  /// Gives names numbers: every name is compared with those of all other projects.
  private struct NumberedNames {
    private var numbers: [String: Int] = [:]
    private var names: [String] = []

    mutating func number(of name: String) -> Int {
      if let known = numbers[name] { return known }
      numbers[name] = names.count
      names.append(name)
      return names.count - 1
    }

    subscript(number: Int) -> String { names[number] }
  }

  /// The share of the larger set that has a partner in the other.
  private static func share(_ left: [Int], _ right: [Int], of names: NumberedNames) -> Ratio {
    var rest = right
    var open: [Int] = []
    for name in left {
      if let index = rest.firstIndex(of: name) { rest.remove(at: index) } else { open.append(name) }
    }
    let larger = max(left.count, right.count)
    // Names are compared letter by letter only where half of the set is the same anyway.
    guard (left.count - open.count) * 2 >= larger else { return .zero }
    for name in open.map({ names[$0] }) where (leastLetters...mostLetters).contains(name.count) {
      let partners = rest.map { names[$0] }.filter { (leastLetters...mostLetters).contains($0.count) }
      guard let near = Suggestion.nearest(to: name, in: partners) else { continue }
      rest.removeAll { names[$0] == near }
    }
    return (try? Ratio(Int64(right.count - rest.count), over: Int64(larger))) ?? .zero
  }

  private static let leastLetters = 5
  private static let mostLetters = 24
}
