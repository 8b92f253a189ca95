import RuleFiles
import ScoringCore
import Testing
import YAMLFiles

/// Lists are ordered by meaning; mappings are not.
struct KeyOrderTests {
  @Test(arguments: ShippedRuleSet.all)
  func theOrderOfKeysMeansNothing(set: ShippedRuleSet) throws {
    let root = try #require(YAMLDocument.readCollecting(set.bytes, file: set.file).0?.root)
    let original = try RuleLoader.forTests().load(set.id)
    for seed in UInt64(0)..<4 {
      var source = ShuffleSource(state: seed + 1)
      let text = Self.text(of: root, &source)
      let shuffled = try RuleLoader.forTests(["x.yaml": text]).load("x.yaml")
      #expect(shuffled.project.scoring == original.project.scoring)
      #expect(shuffled.department.rules == original.department.rules)
      #expect(shuffled.project.nodes.map(\.name) == original.project.nodes.map(\.name))
      #expect(shuffled.project.nodes.map(\.rule) == original.project.nodes.map(\.rule))
      #expect(shuffled.project.overrides.map(\.patterns) == original.project.overrides.map(\.patterns))
      #expect(shuffled.units.dimensions.map(\.units) == original.units.dimensions.map(\.units))
      #expect(shuffled.composition.variants.map(\.name) == original.composition.variants.map(\.name))
      #expect(
        shuffled.composition.variants.map(\.rules.project.scoring)
          == original.composition.variants.map(\.rules.project.scoring)
      )
    }
  }

  /// The same content on one line, the keys of every mapping in another order.
  private static func text(of node: YAMLNode, _ source: inout ShuffleSource) -> String {
    switch node.content {
    case .scalar(let scalar):
      if scalar.isNull { return "~" }
      if !scalar.isQuoted, scalar.text.hasPrefix("$") { return scalar.text }
      return quoted(scalar.text)
    case .sequence(let elements): return "[" + elements.map { text(of: $0, &source) }.joined(separator: ", ") + "]"
    case .mapping(let entries):
      let shuffled = entries.shuffled(using: &source)
      return "{" + shuffled.map { quoted($0.key) + ": " + text(of: $0.value, &source) }.joined(separator: ",\n") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
  }
}

/// Numbers that a seed determines.
struct ShuffleSource: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
