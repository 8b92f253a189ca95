import Diagnostics
import ScoringCore
import YAMLFiles

/// Checks a merged rule file against the schema: every key known, every value of its shape, nothing missing.
struct SchemaValidator {
  var log: FindingLog
  var scope = Scope.whole
  /// The whole of the file, to tell where a key that stands in the wrong place belongs.
  var schema = RuleSchema.file
  /// What was checked as a whole already: a variant has most of its rules from the file.
  private var checked: Set<Checked> = []

  private struct Checked: Hashable {
    let place: SourcePlace
    let shape: String
  }

  init(log: FindingLog, scope: Scope = .whole, schema: MappingShape = RuleSchema.file) {
    self.log = log
    self.scope = scope
    self.schema = schema
  }

  /// How much of what the schema asks for can be expected.
  enum Scope {
    /// Everything that the file extends is merged in.
    case whole
    /// It is laid over something, or a file of the chain could not be read: what is not here cannot be missed, nor
    /// removed.
    case part
  }

  /// - Parameter identity: the key by which the list that the mapping stands in tells its elements apart.
  mutating func check(_ node: YAMLNode, against shape: MappingShape, identity: RuleKey? = nil) {
    // Only the whole of a file and that of its variants stand at the same place and differ.
    if scope == .whole, shape.id != RuleSchema.file.id,
      !checked.insert(Checked(place: node.place, shape: shape.id)).inserted
    {
      return
    }
    let outer = scope
    if shape.isPart { scope = .part }
    defer { scope = outer }
    guard let entries = node.entries else {
      log.report(.wrongShape(expected: Self.mappingWording, found: node.found), at: node.place)
      return
    }
    for entry in entries {
      guard let key = shape.schema(of: entry.key) else {
        let suggestion = Suggestion.nearest(to: entry.key, in: shape.keys.map(\.key.rawValue))
        let home = RuleSchema.home(of: entry.key, in: schema)
        log.report(.unknownKey(entry.key, suggestion: suggestion, home: home), at: entry.keyPlace)
        continue
      }
      check(entry.value, against: key.shape)
    }
    for key in shape.keys where isExpected(key, in: shape, identity) && node[key.key] == nil {
      log.report(.missingKey(key.key.rawValue, about: key.about), at: node.place)
    }
    if !shape.oneOf.isEmpty, shape.oneOf.count(where: { node[$0] != nil }) != 1 {
      log.report(.notExactlyOne(of: shape.oneOf.map(\.rawValue)), at: node.place)
    }
  }

  /// Even a part must name its elements, and state in full what means something only as a whole.
  private func isExpected(_ key: KeySchema, in shape: MappingShape, _ identity: RuleKey?) -> Bool {
    switch scope {
    case .whole: key.isRequired
    case .part: key.isRequired && (identity.map { $0 == key.key } ?? (shape.inheritance == .asAWhole))
    }
  }

  mutating func check(_ node: YAMLNode, against shape: KeyShape) {
    switch shape {
    case .mapping(let mapping): check(node, against: mapping)
    case .list(let element): checkList(node) { validator, node in validator.check(node, against: element) }
    case .namedList(let mapping, by: let key):
      checkList(node) { validator, node in
        let outer = validator.scope
        if node.isRemoved { validator.scope = .part }
        validator.check(node, against: mapping, identity: key)
        validator.scope = outer
        validator.checkRemoval(of: node, named: key)
      }
    case .either(let short, let long):
      if node.entries == nil { check(node, against: short) } else { check(node, against: long) }
    case .dictionary(let key, let value): checkDictionary(node, key, value)
    case .later(let shape): check(node, against: shape())
    default: checkScalar(node, against: shape)
    }
  }

  private mutating func checkList(_ node: YAMLNode, each check: (inout SchemaValidator, YAMLNode) -> Void) {
    guard let elements = node.elements else {
      log.report(.wrongShape(expected: Wording(zh: "列表", en: "a list"), found: node.found), at: node.place)
      return
    }
    for element in elements { check(&self, element) }
  }

  private mutating func checkDictionary(_ node: YAMLNode, _ key: KeyShape, _ value: KeyShape) {
    guard let entries = node.entries else {
      log.report(.wrongShape(expected: Self.mappingWording, found: node.found), at: node.place)
      return
    }
    for entry in entries {
      check(YAMLNode(.scalar(YAMLScalar(entry.key, isQuoted: true)), at: entry.keyPlace), against: key)
      check(entry.value, against: value)
    }
  }

  /// What could be removed is gone after merging.
  private mutating func checkRemoval(of node: YAMLNode, named key: RuleKey) {
    guard scope == .whole, node.isRemoved else { return }
    log.report(.nothingToRemove(node[key]?.text ?? ""), at: node[key]?.place ?? node.place)
  }

  private mutating func checkScalar(_ node: YAMLNode, against shape: KeyShape) {
    guard let text = node.text else {
      log.report(.wrongShape(expected: shape.expectation, found: node.found), at: node.place)
      return
    }
    switch shape {
    case .choice(let words): checkChoice(text, among: words.map(\.word), at: node.place)
    case .rate:
      guard let rate = ScalarReading.ratio(text) else { return reportShape(shape, node) }
      if !ScalarReading.rateRange.contains(rate) {
        log.report(.outOfRange(written: text, from: "0%", to: "100%"), at: node.place)
      }
    case .points:
      guard let points = ScalarReading.points(text) else { return reportShape(shape, node) }
      if !ScalarReading.pointsRange.contains(points) {
        log.report(
          .outOfRange(
            written: text,
            from: ScalarReading.pointsRange.lowerBound.text,
            to: ScalarReading.pointsRange.upperBound.text
          ),
          at: node.place
        )
      }
    case .integer(let range):
      guard let integer = Int(text) else { return reportShape(shape, node) }
      if !range.contains(integer) {
        log.report(.outOfRange(written: text, from: "\(range.lowerBound)", to: "\(range.upperBound)"), at: node.place)
      }
    case .text where text.isEmpty: reportShape(shape, node)
    case .pattern where NamePattern(text).isEmpty || Self.isInChineseQuotes(text): reportShape(shape, node)
    case .identifier where !ScalarReading.isIdentifier(text): reportShape(shape, node)
    case .number where ScalarReading.ratio(text) == nil: reportShape(shape, node)
    case .flag where ScalarReading.flag(text) == nil: reportShape(shape, node)
    default: break
    }
  }

  /// Quotes of the Chinese input method do not quote: such a pattern would ask for them in the name.
  private static func isInChineseQuotes(_ text: String) -> Bool { text.hasPrefix("“") && text.hasSuffix("”") }

  private mutating func checkChoice(_ word: String, among words: [String], at place: SourcePlace) {
    guard !words.contains(word) else { return }
    let suggestion = Suggestion.nearest(to: word, in: words)
    log.report(.unknownChoice(word, choices: words, suggestion: suggestion), at: place)
  }

  private mutating func reportShape(_ shape: KeyShape, _ node: YAMLNode) {
    log.report(.wrongShape(expected: shape.expectation, found: node.found), at: node.place)
  }

  private static let mappingWording = Wording(zh: "映射（键: 值）", en: "a mapping (key: value)")
}
