import Diagnostics
import Papers
import RuleFiles
import ScoringCore
import SelfEvaluation

extension PageWriter {
  /// The title, what was scored by which rules, the buttons, and the way to the parts.
  mutating func writeHead(_ title: PageWord, _ parts: [(id: String, word: PageWord)]) {
    raw("<header>\n<h1>")
    isolated(say(title))
    raw("</h1>\n<p class=\"muted\">")
    word(.ruleSet)
    raw(language == .chinese ? "：" : ": ")
    isolated("\(result.ruleSet.name)（\(result.ruleSet.id) \(result.ruleSet.version)）")
    if let date = result.submission.compilingDate {
      raw(" · ")
      word(.compilingDate)
      raw(" ")
      text(say(Wording(zh: DayText.text(date), en: "\(date.year)-\(date.month)-\(date.day)")))
    }
    raw("</p>\n")
    if result.ruleSet.status == .unconfirmed {
      raw("<p class=\"watermark\" role=\"note\">")
      text(say(result.ruleSet.status.wording))
      raw(language == .chinese ? "：" : ": ")
      text(result.ruleSet.name)
      raw("</p>\n")
    }
    raw("<p class=\"buttons screen\" hidden>")
    for (id, label) in [("dark", PageWord.dark), ("open", .openAll), ("close", .closeAll)] {
      raw("<button type=\"button\" id=\"\(id)\"\(id == "dark" ? " aria-pressed=\"false\"" : "")>")
      word(label)
      raw("</button> ")
    }
    raw("</p>\n<nav class=\"screen\" aria-label=\"\(say(.contents))\"><ul>")
    for part in parts {
      raw("<li><a href=\"#\(part.id)\">")
      word(part.word)
      raw("</a></li>")
    }
    raw("</ul></nav>\n</header>\n")
  }

  /// The department's score and grade, the money, and how many of what there are.
  mutating func writeScore() {
    let department = result.department
    section("score", .score) { page in
      page.raw("<div class=\"score keep\">\n<p class=\"big\"><span class=\"n\">")
      page.text(department.score.map(page.scores.number) ?? page.say(.none))
      page.raw("</span> ")
      page.text(page.result.gradeName(department.grade) ?? page.say(.noGrade))
      if department.isProvisional {
        page.raw(" <span class=\"tag\">")
        page.word(.provisional)
        page.raw("</span>")
      }
      page.raw("</p>\n")
      if department.isProvisional { page.element("p", page.say(.provisionalWhy)) }
      page.writeFacts()
      page.raw("</div>\n")
    }
  }

  private mutating func writeFacts() {
    raw("<dl class=\"facts\">\n")
    fact(.projectCount, String(result.projects.count))
    fact(.indicatorCount, String(result.parts.reduce(0) { $0 + $1.indicatorCount }))
    fact(.budget, amount(money.planned))
    fact(.executed, amount(money.executed))
    fact(.executionRate, money.rate.map { PercentText.text($0) } ?? say(.none))
    if let own = result.own { fact(.own, score(own.total, isProvisional: own.isProvisional)) }
    fact(.findingCount, severities.map { "\(say($0.severity.wording)) \($0.count)" }.joined(separator: "，"))
    raw("</dl>\n")
  }

  /// The gravest first.
  var severities: [(severity: Severity, count: Int)] {
    Severity.allCases.sorted(by: >).map { severity in
      (severity, result.findings.count { $0.severity == severity })
    }
  }

  /// One row for each project, which leads to its details.
  mutating func writeProjects() {
    section("projects", .projects) { page in
      guard !page.result.projects.isEmpty else { return page.element("p", page.say(.noProjects)) }
      page.raw("<p class=\"muted screen\" id=\"sort-hint\" hidden>")
      page.word(.sortHint)
      page.raw("</p>\n")
      page.table(page.say(.projects), class: "sortable") { page in
        page.header([
          (.rank, "right"), (.projectName, nil), (.budget, "right"), (.executed, "right"), (.executionRate, "right"),
          (.score, "right"), (.grade, "centre"),
        ])
        page.raw("<tbody>\n")
        for (index, project) in page.result.projects.enumerated() { page.writeRow(project, number: index + 1) }
        page.raw("</tbody>\n")
        page.writeTotals()
      }
    }
  }

  private mutating func writeRow(_ project: ProjectResult, number: Int) {
    let budget = project.facts.budget
    raw("<tr>")
    cell(String(number), class: "right", order: Int64(number))
    raw("<th scope=\"row\"><a href=\"#p\(number)\">")
    isolated(title(of: project))
    raw("</a></th>")
    cell(amount(budget.adjusted), class: "right", order: budget.adjusted?.order ?? -1)
    cell(amount(budget.executed), class: "right", order: budget.executed?.order ?? -1)
    cell(
      project.executionRate.map { PercentText.text($0) } ?? say(.none),
      class: "right",
      order: project.executionRate.map(PercentValue.amount) ?? -1
    )
    let isProvisional = project.isProvisional && project.total != nil
    cell(
      score(project.total, isProvisional: isProvisional),
      class: "right",
      order: project.total?.tenThousandths ?? -1
    )
    cell(project.gradeName ?? say(.none), class: "centre", order: Int64(project.score?.grade ?? 99))
    raw("</tr>\n")
  }

  private mutating func writeTotals() {
    raw("<tfoot><tr><td></td><th scope=\"row\">")
    word(.total)
    raw("</th>")
    cell(amount(money.planned), class: "right")
    cell(amount(money.executed), class: "right")
    cell(money.rate.map { PercentText.text($0) } ?? say(.none), class: "right")
    cell(
      score(result.department.score, isProvisional: result.department.isProvisional && result.department.score != nil),
      class: "right"
    )
    cell(result.gradeName(result.department.grade) ?? say(.none), class: "centre")
    raw("</tr></tfoot>\n")
  }

  mutating func writeCharts() {
    section("charts", .charts) { page in
      for figure in ResultCharts(page.result, language: page.language).all { page.markup.figure(figure) }
    }
  }
}

extension PageWriter {
  /// The name of a project, or its code where it has none that can be seen.
  func title(of project: ProjectResult) -> String {
    func isVisible(_ text: String) -> Bool {
      text.unicodeScalars.contains { scalar in
        !scalar.properties.isWhitespace
          && ![.control, .format, .unassigned].contains(scalar.properties.generalCategory)
      }
    }
    return [project.entry.name, project.entry.id].first(where: isVisible) ?? say(.notStated)
  }
}
