import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// What rows of a table have to do with one another.
extension ElementMarks {
  /// Adjustments that a row names, and those that the program finds.
  mutating func markAdjustments(of project: ProjectResult) {
    let scheme = project.scheme
    var names: Set<String> = []
    for indicator in project.indicators {
      let isRepeated = !names.insert(NameKey.indicator(indicator.entry.name.text)).inserted
      guard indicator.explanation.rate != nil else { continue }
      let written = (indicator.entry.adjustments?.text ?? "").split { "、，,；;".contains($0) }.map {
        NameKey.word(String($0))
      }
      for adjustment in scheme.adjustments {
        let isNamed = ([adjustment.name] + adjustment.aliases).contains { written.contains(NameKey.word($0)) }
        if isNamed || (adjustment.trigger == .duplicate && isRepeated) { mark(at: adjustment.note.place) }
      }
    }
  }

  /// Several rows of one indicator, whatever is done about them.
  mutating func markRollUp(of project: ProjectResult) {
    let rows = project.entry.indicators.filter { !$0.reportingUnit.isEmpty }
    let keys = Set(
      rows.map { [$0.goal?.text ?? "", $0.category.text, $0.subcategory.text, NameKey.indicator($0.name.text)] }
    )
    if keys.count < rows.count { mark(at: project.scheme.policies[.rollUp]?.place) }
  }
}
