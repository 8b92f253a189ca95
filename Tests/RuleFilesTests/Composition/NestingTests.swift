import Diagnostics
import RuleFiles
import Testing

/// Subcategories inside subcategories.
struct NestingTests {
  /// A category with so many levels below it, the last of them with `ending` in it.
  private func nested(_ levels: Int, _ ending: String = "") -> String {
    let open = (1...levels).map { "subcategories: [{name: 第\($0)级, " }.joined()
    return "project: {categories: [{name: 效益指标, \(open)\(ending)\(String(repeating: "}]", count: levels))}]}\n"
  }

  private func findings(_ text: String, base: String = BaseRules.text) -> [Finding] {
    RuleLoader.findings(in: BaseRules.childHead + text, with: ["base.yaml": base])
  }

  @Test(arguments: [1, 2, 5, 12])
  func theyNestAsFarAsYAMLGoes(levels: Int) {
    #expect(findings(nested(levels)).isEmpty)
  }

  @Test func beyondTheLimitOfYAMLTheyAreRefused() {
    #expect(findings(nested(16)).map(\.code) == ["Y0010"])
    #expect(findings(nested(5_000)).map(\.code) == ["Y0010"])
  }

  @Test func aMistakeFarBelowIsFound() {
    #expect(findings(nested(9, "unstatd: at-most")).map(\.code) == ["R0101"])
    #expect(findings(nested(9, "unstated: at-mots")).map(\.code) == ["R0104"])
    #expect(findings(nested(9, "subcategories: [{points: 3}]")).map(\.code) == ["R0102"])
  }

  /// An element far below is changed in its place: what can be taken out was there.
  @Test func theyAreMergedAtEveryLevel() {
    let parent = BaseRules.text.replacing(
      "- {name: 效益指标, aliases: [效果指标], points: 30, source: form}",
      with: "- {name: 效益指标, points: 30, subcategories: [{name: 第1级, subcategories: [{name: 第2级}, {name: 另一个}]}]}"
    )
    #expect(findings(nested(2, "removed: true"), base: parent).isEmpty)
    #expect(findings(nested(2, "removed: true")).map(\.code) == ["R0108"])
  }
}
