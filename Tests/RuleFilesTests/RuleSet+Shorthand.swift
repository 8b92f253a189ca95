import RuleFiles
import ScoringCore

/// What tests of the general scheme ask for, by short names.
extension RuleSet {
  /// The categories (一级指标) in their order.
  var categories: [NodeDefinition] { project.categories.map { project.nodes[$0] } }
  var execution: ExecutionDefinition? { project.execution }
  var methods: [TargetKind: RuleNote] { project.ruleDefinition(0).methods }
  var unstatedComparator: Comparator { project.ruleDefinition(0).unstatedComparator }
  /// The notes of all policies, the indicators' and the scheme's.
  var policies: [PolicyKey: RuleNote] {
    project.policies.merging(project.ruleDefinition(0).policies) { first, _ in first }
  }

  /// The nodes below a category.
  func subcategories(of category: Int) -> [NodeDefinition] {
    project.tree.children(of: project.categories[category]).map { project.nodes[$0] }
  }
}

extension ScoringRules {
  var categoryPoints: [Points?] { tree.roots.map { tree.nodes[$0].points } }
  var methods: MethodTable { indicatorRule(0).methods }
  var levels: [LevelBand] { indicatorRule(0).levels }
  var policies: IndicatorPolicies { indicatorRule(0).policies }
}
