/// A varied rule file of some thousand lines: what a province might grow into, and more.
///
/// It extends the national rule set. Everything that can be long is long: the tree, the indicators it prescribes with
/// ways of scoring of their own, overrides, adjustments, limits, units, sources and parameters; beside them stand
/// changes by year and variants.
struct LargeRuleFile {
  private(set) var lines: [String] = []

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// - Parameters:
  ///   - count: the least number of lines.
  ///   - variantCount: each variant is another whole set of rules.
  init(lines count: Int, variants variantCount: Int) {
    lines = ["id: large", "version: \"1.0\"", "name: 大型规则", "status: assumed", "extends: cn-2020", "sources:"]
    for index in 0..<20 {
      lines += ["  - id: source-\(index)", "    document: 第\(index)号文件", "    certainty: assumed"]
    }
    lines += ["parameters:"] + (0..<50).map { "  rate-\($0): \(40 + $0)%" }
    project()
    scoring()
    adjustments()
    if variantCount > 0 { variants(variantCount) }
    changes()
    // What is left of the lines.
    lines += ["overrides:"]
    var index = 0
    while lines.count < count {
      override(index)
      index += 1
    }
  }

  private mutating func project() {
    lines += ["project:", "  categories:"]
    for (name, points) in [("产出指标", 50), ("效益指标", 30), ("满意度指标", 10)] {
      lines += ["    - name: \(name)", "      points: \(points)", "      subcategories:"]
      for part in 0..<points / 10 {
        lines += [
          "        - name: \(name)之\(part)", "          points: 10", "          source: source-\(part)",
          "          subcategories:",
        ]
        for group in 0..<5 {
          lines += ["            - name: 第\(part)部分第\(group)组", "              points: 2", "              indicators:"]
          for index in 0..<4 { indicator("\(name)共性\(part * 100 + group * 10 + index)", index: index) }
        }
      }
    }
    lines += ["  limits:"]
    for index in 0..<40 {
      lines += [
        "    - name: 门槛\(index)", "      when: {execution: {from: \(index)%, below: \(index + 1)%}}",
        "      score-at-most: \(40 + index)", "      source: source-\(index % 20)",
      ]
    }
  }

  private mutating func indicator(_ name: String, index: Int) {
    lines += [
      "                - name: \(name)", "                  aliases: [\(name)（旧）]", "                  points: 0.5",
    ]
    guard index % 2 == 0 else { return }
    lines += [
      "                  scoring:",
      "                    at-least:",
      "                      curve: {proportional-from: $rate-\(index)}",
      "                      source: source-\(index)",
    ]
  }

  private mutating func scoring() {
    lines += ["scoring:", "  at-least:", "    measure: ratio", "    curve:", "      pieces:"]
    for index in 0..<10 {
      let lower = index == 0 ? "" : "from: \(index * 10)%, "
      lines += ["        - {\(lower)below: \(index * 10 + 10)%, rate: \(index * 10)%}"]
    }
    lines += ["        - {from: 100%, rate: 100%}"]
  }

  private mutating func adjustments() {
    lines += ["adjustments:"]
    for index in 0..<100 {
      lines += ["  - name: 核减事项\(index)", "    keep: \(index)%", "    source: source-\(index % 20)"]
    }
  }

  private mutating func variants(_ count: Int) {
    lines += ["variants:"]
    for index in 0..<count {
      lines += [
        "  - name: 第\(index)类项目", "    types: [第\(index)类]", "    match: [\"*第\(index)类*\"]", "    scoring:",
        "      at-most: {measure: linear-excess, curve: {proportional-from: \(index + 1)%}}",
        "    project:", "      execution: {zero-budget: \(index % 2 == 0 ? "full" : "unscored")}",
      ]
    }
  }

  private mutating func changes() {
    lines += ["changes:"]
    for year in 2021...2026 {
      lines += [
        "  - from: \(year)", "    to: \(year)", "    grades:", "      - {name: 优, from: \(year - 1930)}",
        "    scoring: {yes-no: {met: 100%, missed: \(year - 2020)%}}",
      ]
    }
  }

  private mutating func override(_ index: Int) {
    lines += [
      "  - name: 另行规定\(index)", "    match: [\"*事项\(index)号*\", 指标\(index)]",
      "    source: source-\(index % 20)", "    scoring:",
    ]
    switch index % 4 {
    case 0: lines += ["      at-least: {measure: ratio, curve: {proportional-from: $rate-\(index % 50)}}"]
    case 1:
      lines += ["      equal-to:", "        measure: closeness", "        curve:", "          tiers:"]
      for tier in (1...5).reversed() {
        let upper = tier == 5 ? "" : ", below: \(tier * 10 + 50)%"
        lines += ["            - {from: \(tier * 10 + 40)%\(upper), rate: \(tier * 20)%}"]
      }
      lines += ["            - {below: 50%, rate: 0%}"]
    case 2:
      lines += ["      at-most-points: 5", "      evidence: {use: cap, at-most: 60%}", "      hand-score: may-lower"]
    default:
      lines += [
        "      levels:", "        - {name: 达成年度指标, aliases: [按期达成\(index)], default: 90%}",
      ]
    }
  }
}
