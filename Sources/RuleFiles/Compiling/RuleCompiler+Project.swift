import Diagnostics
import ScoringCore
import YAMLFiles

/// The points of a project, compiled.
struct CompiledProject {
  let points: Points
  let execution: (rule: ExecutionRule, definition: ExecutionDefinition)?
  let categories: [CompiledCategory]
}

/// A category, compiled.
struct CompiledCategory {
  let rule: CategoryRule
  let definition: CategoryDefinition
}

extension RuleCompiler {
  mutating func project() -> CompiledProject? {
    guard let node = root[.project] else { return nil }
    let points = points(node[.points])
    let hasExecution = node[.execution].map { $0.text != ExecutionWord.none.rawValue } ?? false
    let execution = hasExecution ? self.execution() : nil
    let elements = node[.categories]?.elements ?? []
    if elements.isEmpty, let list = node[.categories], list.elements != nil { log.report(.emptyList, at: list.place) }
    let categories = elements.map { category($0) }
    var names = NameRegister()
    if hasExecution, let execution = node[.execution] { register(execution, in: &names) }
    for element in elements { register(element, in: &names) }
    checkSum(of: node)
    guard let points, !hasExecution || execution != nil, categories.allSatisfy({ $0 != nil }) else { return nil }
    return CompiledProject(points: points, execution: execution, categories: categories.compactMap(\.self))
  }

  private mutating func execution() -> (rule: ExecutionRule, definition: ExecutionDefinition)? {
    guard let node = root[.project]?[.execution] else { return nil }
    let curve = self.curve(node[.curve])
    let note = note(node, at: .points)
    let denominator: ExecutionRule.Denominator? = choice(node[.denominator])
    let zeroBudget: ExecutionRule.ZeroBudget? = choice(node[.zeroBudget])
    guard let name = node[.name]?.text, let points = points(node[.points]), let denominator, let zeroBudget, let curve
    else { return nil }
    let rule = ExecutionRule(
      points: points,
      denominator: denominator,
      curve: curve,
      zeroBudget: zeroBudget,
      rounding: node[.rounding].flatMap { rounding($0, stage: .indicator) }
    )
    return (rule, ExecutionDefinition(name: name, aliases: texts(node[.aliases]), note: note))
  }

  private mutating func category(_ node: YAMLNode) -> CompiledCategory? {
    let elements = node[.subcategories]?.elements ?? []
    var names = NameRegister()
    for element in elements { register(element, in: &names) }
    let subcategories = elements.map { subcategory($0) }
    checkSum(ofSubcategories: node)
    let note = note(node, at: .points)
    guard let name = node[.name]?.text, let points = points(node[.points]) else { return nil }
    return CompiledCategory(
      rule: CategoryRule(points: points, subcategories: elements.map { self.points($0[.points]) }),
      definition: CategoryDefinition(
        name: name,
        aliases: texts(node[.aliases]),
        subcategories: subcategories,
        note: note
      )
    )
  }

  private mutating func subcategory(_ node: YAMLNode) -> SubcategoryDefinition {
    let unstated: ComparatorWord? = choice(node[.unstated])
    return SubcategoryDefinition(
      name: node[.name]?.text ?? "",
      aliases: texts(node[.aliases]),
      unstatedComparator: unstated?.comparator,
      note: note(node, at: .name)
    )
  }
}
