import YAMLFiles

extension SheetNodeReader {
  /// `plan:`, 部门整体绩效目标.
  func plan(_ entry: YAMLEntry, log: inout FindingLog) -> DepartmentPlan {
    var plan = DepartmentPlan()
    for (key, entry) in entries(of: entry.value, named: entry.key, as: PlanKey.self, log: &log) {
      switch key {
      case .overallGoal: plan.overallGoal = texts(entry, log: &log)
      case .safeguards: plan.safeguards = texts(entry, log: &log)
      case .itemisedGoals:
        for node in elements(entry, log: &log) {
          plan.itemisedGoals.append(itemisedGoal(node, in: entry, log: &log))
        }
      case .keyTasks:
        for node in elements(entry, log: &log) { plan.keyTasks.append(keyTask(node, in: entry, log: &log)) }
      case .figures:
        for node in elements(entry, log: &log) { plan.figures.append(figure(node, in: entry, log: &log)) }
      }
    }
    return plan
  }

  private func itemisedGoal(
    _ node: YAMLNode,
    in list: YAMLEntry,
    log: inout FindingLog
  ) -> DepartmentPlan.ItemisedGoal {
    var goal = DepartmentPlan.ItemisedGoal(title: Cell("", at: node.place))
    for (key, entry) in entries(of: node, named: list.key, as: ItemisedGoalKey.self, log: &log) {
      switch key {
      case .title: goal.title = text(entry, log: &log) ?? goal.title
      case .text: goal.text = texts(entry, log: &log)
      case .goal: goal.goal = texts(entry, log: &log)
      case .indicators: goal.indicators = texts(entry, log: &log)
      }
    }
    return goal
  }

  private func keyTask(_ node: YAMLNode, in list: YAMLEntry, log: inout FindingLog) -> DepartmentPlan.KeyTask {
    var task = DepartmentPlan.KeyTask(name: Cell("", at: node.place))
    for (key, entry) in entries(of: node, named: list.key, as: KeyTaskKey.self, log: &log) {
      switch key {
      case .name: task.name = text(entry, log: &log) ?? task.name
      case .content: task.content = text(entry, log: &log)?.text ?? ""
      case .amount: task.amount = number(entry, log: &log)
      case .goal: task.goal = text(entry, log: &log)?.text ?? ""
      }
    }
    return task
  }

  private func figure(_ node: YAMLNode, in list: YAMLEntry, log: inout FindingLog) -> DepartmentPlan.Figure {
    var figure = DepartmentPlan.Figure(name: Cell("", at: node.place), value: nil)
    for (key, entry) in entries(of: node, named: list.key, as: FigureKey.self, log: &log) {
      switch key {
      case .name: figure.name = text(entry, log: &log) ?? figure.name
      case .value: figure.value = number(entry, log: &log)
      }
    }
    return figure
  }
}
