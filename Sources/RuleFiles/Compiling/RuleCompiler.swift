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
  /// Where a node of the tree gives its points to others, which are looked up once the tree stands.
  var moves: [PendingMove] = []
  /// What need not be compiled again.
  var known: CompiledParts
  /// The names below the category that is being compiled, as tables are searched for them.
  var namesBelow = NameRegister()
  /// Whether the names in the tree that is being compiled are still to be looked at.
  var hasNewNames = true
  /// The points of the whole that is being compiled: no indicator can have more.
  var whole: Points?

  init(root: YAMLNode, log: FindingLog, known: CompiledParts = CompiledParts()) {
    self.root = root
    self.log = log
    self.known = known
  }

  /// - Returns: `nil` when something needed is missing; the log says what.
  mutating func ruleSet(digest: String, files: [String]) -> RuleSet? {
    citations = sourceList()
    let units = self.units()
    let project = self.projectScheme()
    let department = self.department(besides: project)
    let status: RuleSet.Status? = choice(root[.status])
    guard let id = root[.id]?.text, let version = root[.version]?.text, let name = root[.name]?.text, let status,
      let project, let department
    else { return nil }
    var ruleSet = RuleSet(
      id: id,
      version: version,
      name: name,
      status: status,
      digest: digest,
      files: files,
      units: units,
      project: project,
      department: department
    )
    ruleSet.checks = checkSettings()
    ruleSet.review = reviewSettings(grades: project.grades)
    return ruleSet
  }
}

extension RuleCompiler {
  func choice<Word: RawRepresentable<String>>(_ node: YAMLNode?) -> Word? {
    node?.text.flatMap(Word.init(rawValue:))
  }

  /// A choice that may carry a source: the word alone, or `{use: word, source: …}`.
  func policy<Word: RawRepresentable<String>>(_ node: YAMLNode?) -> Word? {
    choice(node?.entries == nil ? node : node?[.use])
  }

  func points(_ node: YAMLNode?) -> Points? {
    node?.text.flatMap(ScalarReading.points).flatMap { ScalarReading.pointsRange.contains($0) ? $0 : nil }
  }

  func ratio(_ node: YAMLNode?) -> Ratio? { node?.text.flatMap(ScalarReading.ratio) }

  /// A ratio within 0…1.
  func rate(_ node: YAMLNode?) -> Ratio? {
    ratio(node).flatMap { ScalarReading.rateRange.contains($0) ? $0 : nil }
  }

  func flag(_ node: YAMLNode?) -> Bool? { node?.text.flatMap(ScalarReading.flag) }

  func texts(_ node: YAMLNode?) -> [String] { node?.elements?.compactMap(\.text) ?? [] }
}
