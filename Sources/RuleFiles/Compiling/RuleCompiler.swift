import Diagnostics
import ScoringCore
import YAMLFiles

/// Makes a rule set of a merged rule file and checks what the schema cannot say.
///
/// The validator has reported every value of a wrong shape already; here such a value is `nil`, and the checks that
/// need it are left out, so that one mistake makes one finding.
struct RuleCompiler {
  let root: YAMLNode
  var log: FindingLog
  private(set) var citations: [String: Citation] = [:]

  init(root: YAMLNode, log: FindingLog) {
    self.root = root
    self.log = log
  }

  /// - Returns: `nil` when something needed is missing; the log says what.
  mutating func ruleSet(digest: String, files: [String]) -> RuleSet? {
    citations = sourceList()
    let units = self.units()
    let project = self.project()
    let methods = self.methods()
    let levels = self.levels()
    let policies = self.policies()
    let rounding = self.rounding()
    let grades = self.grades(within: project?.points)
    let department: DepartmentCombination? = choice(root[.department]?[.combine])
    let unstated: ComparatorWord? = choice(root[.scoring]?[.unstated])
    let status: RuleSet.Status? = choice(root[.status])
    guard let id = root[.id]?.text, let version = root[.version]?.text, let name = root[.name]?.text, let status,
      let project, let methods, let levels, let policies, let rounding, let grades, let department, let unstated
    else { return nil }
    return RuleSet(
      id: id,
      version: version,
      name: name,
      status: status,
      digest: digest,
      files: files,
      units: units,
      scoring: ScoringRules(
        projectPoints: project.points,
        execution: project.execution?.rule,
        categories: project.categories.map(\.rule),
        methods: methods.table,
        levels: levels.map(\.band),
        policies: policies,
        rounding: rounding,
        gradeBounds: grades.map(\.from),
        department: department
      ),
      execution: project.execution?.definition,
      categories: project.categories.map(\.definition),
      methods: methods.notes,
      levels: levels.map(\.definition),
      grades: grades,
      unstatedComparator: unstated.comparator,
      policies: policyNotes()
    )
  }
}

extension RuleCompiler {
  func choice<Word: RawRepresentable<String>>(_ node: YAMLNode?) -> Word? {
    node?.text.flatMap(Word.init(rawValue:))
  }

  func points(_ node: YAMLNode?) -> Points? {
    node?.text.flatMap(ScalarReading.points).flatMap { ScalarReading.pointsRange.contains($0) ? $0 : nil }
  }

  func ratio(_ node: YAMLNode?) -> Ratio? { node?.text.flatMap(ScalarReading.ratio) }

  /// A ratio within 0…1.
  func rate(_ node: YAMLNode?) -> Ratio? {
    ratio(node).flatMap { ScalarReading.rateRange.contains($0) ? $0 : nil }
  }

  func texts(_ node: YAMLNode?) -> [String] { node?.elements?.compactMap(\.text) ?? [] }
}
