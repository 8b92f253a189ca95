import Diagnostics
import ScoringCore
import YAMLFiles

extension SheetText {
  static func organisation(_ facts: [OrganisationFact: [String]]) -> YAMLValue {
    .mapping(
      OrganisationFact.allCases.compactMap { fact in
        facts[fact].map { .init(fact.rawValue, .list($0.map { .text(clean($0)) })) }
      }
    )
  }

  /// 部门整体绩效目标; parts without content are left out.
  static func plan(_ plan: DepartmentPlan) -> YAMLValue {
    mapping([
      (PlanKey.overallGoal, texts(plan.overallGoal)),
      (.itemisedGoals, list(plan.itemisedGoals.map(itemisedGoal))),
      (.safeguards, texts(plan.safeguards)),
      (.keyTasks, list(plan.keyTasks.map(keyTask))),
      (.figures, list(plan.figures.map(figure))),
    ])
  }

  static func silenced(_ silencings: [Silencing]) -> YAMLValue {
    list(
      silencings.map { silencing in
        mapping([
          (SilencingKey.check, .text(clean(silencing.check))), (.at, text(silencing.subject ?? "")),
          (.reason, .text(clean(silencing.reason))),
        ])
      }
    ) ?? .list([])
  }

  private static func itemisedGoal(_ goal: DepartmentPlan.ItemisedGoal) -> YAMLValue {
    mapping([
      (ItemisedGoalKey.title, .text(clean(goal.title.text))), (.text, texts(goal.text)), (.goal, texts(goal.goal)),
      (.indicators, texts(goal.indicators)),
    ])
  }

  private static func keyTask(_ task: DepartmentPlan.KeyTask) -> YAMLValue {
    mapping([
      (KeyTaskKey.name, .text(clean(task.name.text))), (.content, text(task.content)), (.amount, number(task.amount)),
      (.goal, text(task.goal)),
    ])
  }

  private static func figure(_ figure: DepartmentPlan.Figure) -> YAMLValue {
    mapping([(FigureKey.name, .text(clean(figure.name.text))), (.value, number(figure.value))])
  }

  private static func mapping<Key: RawRepresentable<String>>(_ entries: [(Key, YAMLValue?)]) -> YAMLValue {
    .mapping(entries.compactMap { key, value in value.map { .init(key.rawValue, $0) } })
  }

  private static func texts(_ cells: [Cell]) -> YAMLValue? { list(cells.map { .text(clean($0.text)) }) }

  private static func list(_ elements: [YAMLValue]) -> YAMLValue? { elements.isEmpty ? nil : .list(elements) }

  private static func text(_ text: String) -> YAMLValue? {
    let text = clean(text)
    return text.isEmpty ? nil : .text(text)
  }

  private static func number(_ number: ExactDecimal?) -> YAMLValue? { number.map { .plain($0.text) } }
}
