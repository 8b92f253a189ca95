import Diagnostics
import ScoringCore

/// Projects that only the report lists.
extension SubmissionAssembly {
  mutating func addListedProjects(to submission: inout Submission) {
    for (listed, place) in drafts.flatMap(\.listed) { add(listed, at: place, to: &submission) }
  }

  /// What a project in its table spends is not known yet; a project that only the list has gets the amount as its budget.
  private mutating func add(_ listed: ListedProjects, at place: SourcePlace, to submission: inout Submission) {
    if let count = listed.count, count != listed.items.count {
      log.add(ImportProblem.listedCountDiffers(stated: count, listed: listed.items.count), at: place)
    }
    let matches = ListedProjectMatch.matches(of: listed.items, among: submission.projects)
    for (item, match) in zip(listed.items, matches) {
      if let match {
        guard match.isSimilarOnly else { continue }
        let name = submission.projects[match.project].name
        log.add(ImportProblem.listedProjectMatched(listed: item.name, project: name), at: place)
        continue
      }
      let number = submission.projects.count { $0.hasNoCode } + 1
      let code = ProjectEntry.standInForCode + (number < 10 ? "0" : "") + "\(number)"
      log.add(ImportProblem.listedProjectAdded(name: item.name, code: code), at: place)
      submission.projects.append(
        ProjectEntry(id: code, name: item.name, budget: BudgetFacts(initial: item.amount), place: place)
      )
      let amount = Cell(item.amount.text(minimumPlaces: 2), at: place)
      origins.append(ValueOrigin(project: code, indicator: "", column: "年初预算数", cell: amount))
    }
  }
}
