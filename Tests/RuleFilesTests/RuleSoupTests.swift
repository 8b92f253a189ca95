import Diagnostics
import RuleFiles
import Testing

/// Whatever a rule file says, it ends in rules or in findings.
struct RuleSoupTests {
  @Test(arguments: UInt64(0)..<300)
  func mutatedRulesEndInRulesOrFindings(seed: UInt64) {
    expectAnEnd(of: BaseRules.text + "\n" + Self.composition, seed)
  }

  @Test(arguments: ShippedRuleSet.all)
  func mutatedShippedRulesEndInRulesOrFindings(set: ShippedRuleSet) {
    for seed in UInt64(0)..<20 { expectAnEnd(of: String(decoding: set.bytes, as: UTF8.self), seed) }
  }

  private func expectAnEnd(of text: String, _ seed: UInt64) {
    var source = Seeded(seed)
    var lines = text.split(separator: "\n").map(String.init)
    for _ in 0...source.next(below: 4) {
      let index = source.next(below: lines.count)
      switch source.next(below: 5) {
      case 0: lines.remove(at: index)
      case 1: lines.insert(lines[source.next(below: lines.count)], at: index)
      case 2: lines[index] = Self.mutated(lines[index], &source)
      case 3: lines[index] += ["", " x", ": 1", "]", "}", " -5%"][source.next(below: 6)]
      default: lines.swapAt(index, source.next(below: lines.count))
      }
      if lines.isEmpty { lines = ["x: 1"] }
    }
    let loader = RuleLoader.forTests(["x.yaml": lines.joined(separator: "\n")])
    let options = RuleLoadingOptions(year: 2021, parameters: ["share": "40%"], allowsUnconfirmed: true)
    do throws(UnusableInput) {
      let loaded = try loader.load("x.yaml", options: options)
      #expect(!loaded.findings.containsErrors)
    } catch {
      #expect(error.findings.containsErrors)
      for finding in error.findings {
        #expect(!finding.text(in: .english).isEmpty)
        #expect(!finding.message.chinese.isEmpty)
      }
    }
  }

  private static let composition = """
    parameters: {share: 60%, first: 2021}
    valid: {from: 2020, to: 2024}
    changes:
      - {from: $first, rounding: {places: 1}}
      - from: 2020
        to: 2022
        scoring: {at-least: {curve: {proportional-from: $share}}}
    variants:
      - name: 人员类项目
        types: [人员类]
        match: ["*人员经费*", "?费"]
        department: {combine: budget-weighted}
      - {name: 基建, match: ["*基建*"], rounding: {places: 0}}
    """

  /// Another value after the last colon.
  private static func mutated(_ line: String, _ source: inout Seeded) -> String {
    let values = [
      "99999999999999999999", "-1", "0", "1e9", "80%", "0.00001%", "[]", "{}", "~", "是", "{from: 1, to: 0}",
      "{tiers: [{rate: 1}]}", "{steps: {base: 1, every: 0.0001%, deduct: 0.0001%, partial: counted}}", "none", "$share",
      "$none", "2022",
      "{pieces: [{to: 9223372036854775807, rate: {from: 0, to: 1}}]}", "*x",
    ]
    guard let colon = line.lastIndex(of: ":") else { return values[source.next(below: values.count)] }
    let ending = line.hasSuffix("}") ? "}" : ""
    return line[...colon] + " " + values[source.next(below: values.count)] + ending
  }
}

/// Numbers that a seed determines.
private struct Seeded {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return limit > 0 ? Int(truncatingIfNeeded: state >> 33) % limit : 0
  }
}
