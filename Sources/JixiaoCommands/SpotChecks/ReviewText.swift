import Diagnostics
import ScoringCore
import SpotChecks

/// What a review says on the terminal: what was recorded, and the three scores of each project.
struct ReviewText {
  private let scored: SampleReview
  private let planned: Int
  private let papers: ReturnedPapers
  private let confirmed: Int

  init(_ scored: SampleReview, planned: Int, papers: ReturnedPapers, confirmed: Int) {
    self.scored = scored
    self.planned = planned
    self.papers = papers
    self.confirmed = confirmed
  }

  func lines(in language: Language, columns: Int) -> [String] {
    let settled = scored.reviewed.count(where: \.isSettled)
    let disputed = scored.reviewed.count { $0.state == .disputed }
    let unscorable = scored.reviewed.count - settled - disputed
    let unscored =
      unscorable == 0
      ? Wording(zh: "", en: "")
      : Wording(zh: "无法计分 \(unscorable) 个，", en: "not to be scored: \(unscorable), ")
    let open = planned - scored.reviewed.count
    let head = [
      Wording(
        zh: "读取底稿 \(papers.matches.count) 份，未填写的 \(papers.blank) 份；新记录意见 \(confirmed) 条",
        en: "papers read: \(papers.matches.count), not filled in: \(papers.blank); new verdicts: \(confirmed)"
      ),
      Wording(
        zh: "计划 \(planned) 个项目：已复核 \(settled) 个，意见不一致 \(disputed) 个，"
          + "\(unscored.chinese)未复核 \(open) 个",
        en: "projects planned: \(planned); reviewed: \(settled), disputed: \(disputed), "
          + "\(unscored.english)open: \(open)"
      ),
    ]
    .map { $0.text(in: language) }
    return scored.reviewed.isEmpty ? head : head + [""] + table(in: language).lines(width: columns)
  }

  private func table(in language: Language) -> TextTable {
    var table = TextTable([
      .init(title: Wording(zh: "部门", en: "department").text(in: language), minimumWidth: 8),
      .init(title: Wording(zh: "项目", en: "project").text(in: language), minimumWidth: 8),
      .init(title: Wording(zh: "自评", en: "self").text(in: language), alignment: .right),
      .init(title: Wording(zh: "重算", en: "recomputed").text(in: language), alignment: .right),
      .init(title: Wording(zh: "核实", en: "verified").text(in: language), alignment: .right),
      .init(title: Wording(zh: "偏差", en: "deviation").text(in: language), alignment: .right),
      .init(title: Wording(zh: "档次", en: "class").text(in: language)),
      .init(title: Wording(zh: "复核得分", en: "reviewed").text(in: language), alignment: .right),
      .init(title: Wording(zh: "等级", en: "grade").text(in: language)),
    ])
    for department in scored.departments {
      for project in department.projects where project.isReviewed {
        table.append([
          department.name, project.name, Self.text(project.given), Self.text(project.recomputed),
          Self.text(project.verified), Self.text(project.deviation), project.deviationClass?.name ?? "-",
          Self.text(project.reviewed), project.grade ?? "-",
        ])
      }
    }
    return table
  }

  private static func text(_ points: Points?) -> String { points?.text(places: 2) ?? "-" }
}
