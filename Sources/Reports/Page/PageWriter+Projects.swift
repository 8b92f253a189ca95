import Diagnostics
import Papers
import ScoringCore
import SelfEvaluation
import Submissions

extension PageWriter {
  /// Every project, closed at first: its money, its goal, its categories, and each indicator down to how it was scored.
  mutating func writeDetails() {
    section("details", .details) { page in
      for (index, project) in page.result.projects.enumerated() {
        page.writeProject(project, id: "p\(index + 1)", title: "\(index + 1). ")
      }
      if let own = page.result.own { page.writeProject(own, id: "own", title: "", name: page.say(.own)) }
      if page.result.parts.isEmpty { page.element("p", page.say(.noProjects)) }
    }
  }

  private mutating func writeProject(_ project: ProjectResult, id: String, title: String, name: String? = nil) {
    raw("<details class=\"project\" id=\"\(id)\"><summary><h3>\(title)")
    isolated(name ?? self.title(of: project))
    raw("</h3><span class=\"result\">")
    text(score(project.total, isProvisional: project.isProvisional && project.total != nil))
    raw(" ")
    text(project.gradeName ?? "")
    raw("</span></summary>\n")
    if name == nil { writeMoney(project) }
    writeGoal(project.entry)
    writeCategories(project)
    writeIndicators(project, caption: name ?? self.title(of: project))
    raw("</details>\n")
  }

  private mutating func writeMoney(_ project: ProjectResult) {
    let budget = project.entry.budget
    raw("<dl class=\"facts\">\n")
    if !project.entry.id.isEmpty { fact(.code, project.entry.id) }
    fact(.initialBudget, amount(budget.initial))
    fact(.budget, amount(budget.adjusted))
    fact(.executed, amount(budget.executed))
    fact(.executionRate, project.executionRate.map { PercentText.text($0) } ?? say(.none))
    if let execution = project.score?.execution {
      fact(.executionScore, "\(score(execution.score)) / \(scores.number(execution.points))")
    }
    raw("</dl>\n")
  }

  private mutating func writeGoal(_ entry: ProjectEntry) {
    guard !entry.goal.isEmpty || !entry.goalResult.isEmpty else { return }
    raw("<dl class=\"texts\">\n")
    fact(.goal, entry.goal.isEmpty ? say(.notStated) : entry.goal, class: "pre")
    fact(.goalResult, entry.goalResult.isEmpty ? say(.notStated) : entry.goalResult, class: "pre")
    raw("</dl>\n")
  }

  private mutating func writeCategories(_ project: ProjectResult) {
    guard let nodes = project.score?.nodes else { return }
    table(say(.category), isKept: true) { page in
      page.header([(.category, nil), (.points, "right"), (.score, "right"), (.unscored, "right")])
      page.raw("<tbody>\n")
      for node in project.scheme.categories where nodes[node].part.points > .zero || nodes[node].part.score != nil {
        let part = nodes[node].part
        page.raw("<tr>")
        page.rowHeader(project.scheme.nodes[node].name)
        page.cell(page.scores.number(part.points), class: "right")
        page.cell(page.score(part.score), class: "right")
        page.cell(part.unscored > .zero ? page.scores.number(part.unscored) : page.say(.none), class: "right")
        page.raw("</tr>\n")
      }
      page.raw("</tbody>\n")
    }
  }

  private mutating func rowHeader(_ text: String) {
    raw("<th scope=\"row\">")
    self.text(text)
    raw("</th>")
  }

  private mutating func writeIndicators(_ project: ProjectResult, caption: String) {
    guard project.indicatorCount > 0 else { return element("p", say(.noIndicators)) }
    table(caption + " · " + say(.indicators), class: "indicators") { page in
      page.header([
        (.category, nil), (.indicator, nil), (.target, nil), (.actual, nil), (.points, "right"), (.score, "right"),
        (.attainment, "right"), (.remark, nil),
      ])
      page.raw("<tbody>\n")
      for indicator in project.indicators { page.writeRow(indicator) }
      for entry in project.unplaced { page.writeUnplaced(entry) }
      page.raw("</tbody>\n")
    }
  }

  private mutating func writeNames(_ entry: IndicatorEntry, category: String) {
    raw("<tr><td>")
    text(category)
    if !entry.subcategory.isEmpty {
      raw("<br><span class=\"muted\">")
      text(entry.subcategory.text)
      raw("</span>")
    }
    raw("</td>")
    rowHeader(entry.name.isEmpty ? say(.notStated) : entry.name.text)
    cell(entry.target.isEmpty ? say(.notStated) : entry.target.text)
    cell(entry.actual.isEmpty ? say(.notStated) : entry.actual.text)
  }

  private mutating func writeRow(_ indicator: IndicatorResult) {
    let entry = indicator.entry
    writeNames(entry, category: indicator.categoryName ?? entry.category.text)
    cell(scores.number(indicator.points), class: "right")
    cell(score(indicator.score), class: "right")
    cell(AttainmentText.text(indicator, language: language), class: "right wrap")
    let standing = IndicatorReview(indicator).standing
    raw("<td><span class=\"\(standing.style)\">\(standing.sign)")
    text(indicator.reason.wording.text(in: language))
    raw("</span>")
    writeNote(.deviationReason, entry.deviationReason)
    writeNote(.evidence, entry.evidence)
    writeExplanation(of: indicator)
    raw("</td></tr>\n")
  }

  private mutating func writeNote(_ term: PageWord, _ note: String) {
    guard !note.isEmpty else { return }
    raw("<p class=\"note pre\"><span class=\"muted\">")
    word(term)
    raw(language == .chinese ? "：</span>" : ": </span>")
    isolated(note)
    raw("</p>")
  }

  private mutating func writeExplanation(of indicator: IndicatorResult) {
    raw("<details class=\"why\"><summary>")
    word(.why)
    raw("</summary><dl>")
    for line in indicator.explanationLines(in: language) {
      element("dt", line.label)
      element("dd", line.text)
    }
    raw("</dl></details>")
  }

  private mutating func writeUnplaced(_ entry: IndicatorEntry) {
    writeNames(entry, category: entry.category.text)
    cell(say(.none), class: "right")
    cell(say(.unscored), class: "right")
    cell(say(.none), class: "right")
    cell(say(.unplaced), class: "warning")
    raw("</tr>\n")
  }
}

extension IndicatorReview.Standing {
  /// Its colour; the sign and the words say the same.
  fileprivate var style: String {
    switch self {
    case .reached, .exceeded: "good"
    case .reduced, .open: "warning"
    case .missed: "error"
    case .aside, .extra: "muted"
    }
  }

  fileprivate var sign: String {
    switch self {
    case .reached: "✓ "
    case .exceeded: "▲ "
    case .reduced: "△ "
    case .missed: "▼ "
    case .open: "○ "
    case .aside, .extra: ""
    }
  }
}
