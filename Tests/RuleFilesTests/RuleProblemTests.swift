import Diagnostics
import RuleFiles
import Testing

/// One small mistake at a time: the code that is reported and the place it points to.
struct RuleProblemTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let name: String
    /// What the file says after its five lines of head; `‸` stands before the place that is meant.
    let text: String
    let code: String

    var testDescription: String { name }
  }

  static let form = [
    Mistake(name: "unknown key", text: "scoring:\n  ‸zero-targt: unscored\n", code: "R0101"),
    Mistake(name: "missing key", text: "project:\n  categories:\n    - ‸name: 社会评价\n", code: "R0102"),
    Mistake(name: "text instead of a mapping", text: "department: ‸mean\n", code: "R0103"),
    Mistake(name: "mapping instead of a list", text: "grades: ‸{name: 优}\n", code: "R0103"),
    Mistake(name: "nothing", text: "project:\n  points:‸\n", code: "R0103"),
    Mistake(name: "points in words", text: "project:\n  points: ‸一百\n", code: "R0103"),
    Mistake(
      name: "full-width per cent",
      text: "scoring:\n  over-achievement: {from: ‸130％, action: flag}\n",
      code: "R0103"
    ),
    Mistake(name: "broken id", text: "sources:\n  - {id: ‸表 一, document: 某表, certainty: verified}\n", code: "R0103"),
    Mistake(name: "unknown word", text: "rounding: {mode: ‸half-upp}\n", code: "R0104"),
    Mistake(
      name: "two curves",
      text:
        "scoring:\n  at-least:\n    curve: ‸{proportional-from: 60%, steps: {base: 1, every: 5%, deduct: 5%, partial: ignored}}\n",
      code: "R0105"
    ),
    Mistake(name: "no curve", text: "scoring:\n  at-least:\n    curve: ‸{}\n", code: "R0105"),
    Mistake(name: "negative points", text: "project:\n  points: ‸-100\n", code: "R0106"),
    Mistake(name: "too many places", text: "rounding: {places: ‸7}\n", code: "R0106"),
    Mistake(
      name: "rate without its per cent",
      text: "scoring:\n  levels:\n    - {name: 达成, default: ‸90}\n",
      code: "R0106"
    ),
    Mistake(name: "empty tiers", text: "scoring:\n  at-least: {curve: {tiers: ‸[]}}\n", code: "R0107"),
    Mistake(name: "nothing to remove", text: "grades:\n  - {name: ‸中, from: 60, removed: true}\n", code: "R0108"),
  ]

  static let meaning = [
    Mistake(
      name: "deviations that do not ascend",
      text: "review:\n  deviations:\n    - {name: 大, up-to: 5}\n    - {name: 小, up-to: ‸2}\n",
      code: "R0197"
    ),
    Mistake(
      name: "repeated category",
      text: "project:\n  categories:\n    - {name: ‸效果指标, points: 0}\n",
      code: "R0121"
    ),
    Mistake(
      name: "alias of another",
      text: "project:\n  categories:\n    - {name: 效益指标, aliases: [‸产出指标], points: 30}\n",
      code: "R0121"
    ),
    Mistake(
      name: "category named like execution",
      text: "project:\n  categories:\n    - {name: ‸执行率, points: 0}\n",
      code: "R0121"
    ),
    Mistake(
      name: "repeated level",
      text: "scoring:\n  levels:\n    - {name: 达成, aliases: [a]}\n    - {name: 部分达成, aliases: [‸a]}\n",
      code: "R0121"
    ),
    Mistake(name: "unknown source", text: "department: {combine: mean, source: ‸from}\n", code: "R0122"),
    Mistake(name: "sum of the project", text: "project:\n  points: ‸95\n", code: "R0131"),
    Mistake(
      name: "sum of subcategories",
      text:
        "project:\n  categories:\n    - name: 效益指标\n      points: ‸30\n      subcategories: [{name: 甲, points: 31}, {name: 乙}]\n",
      code: "R0132"
    ),
    Mistake(name: "grades upside down", text: "grades:\n  - {name: 良, from: ‸95}\n", code: "R0133"),
    Mistake(name: "same bound twice", text: "grades:\n  - {name: 中, from: ‸80}\n", code: "R0133"),
    Mistake(name: "grade out of reach", text: "grades:\n  - {name: 优, from: ‸101}\n", code: "R0134"),
    Mistake(
      name: "word of two dimensions",
      text: "units:\n  - {name: 甲, units: [{name: 次, aliases: [场]}]}\n  - {name: 乙, units: [{name: ‸场}]}\n",
      code: "R0151"
    ),
    Mistake(
      name: "word twice in one unit",
      text: "units:\n  - {name: 甲, units: [{name: 次, aliases: [场, ‸场]}]}\n",
      code: "R0151"
    ),
    Mistake(
      name: "word of two units of one dimension",
      text: "units:\n  - {name: 甲, units: [{name: 米}, {name: 公里, aliases: [‸米], size: 1000}]}\n",
      code: "R0151"
    ),
    Mistake(name: "unit of no size", text: "units:\n  - {name: 甲, units: [{name: 米, size: ‸0}]}\n", code: "R0152"),
    Mistake(name: "negative size", text: "units:\n  - {name: 甲, units: [{name: 米, size: ‸-5}]}\n", code: "R0152"),
    Mistake(name: "size per cent", text: "units:\n  - {name: 甲, units: [{name: 米, size: ‸5%}]}\n", code: "R0152"),
    Mistake(name: "size in words", text: "units:\n  - {name: 甲, units: [{name: 米, size: ‸大}]}\n", code: "R0103"),
    Mistake(name: "dimension without units", text: "units:\n  - {name: 甲, units: ‸[]}\n", code: "R0107"),
    Mistake(
      name: "dimension twice",
      text: "units:\n  - {name: 甲, units: [{name: 米}]}\n  - {name: ‸甲, units: [{name: 里}]}\n",
      code: "R0121"
    ),
  ]

  static let bands = [
    Mistake(
      name: "two lower ends",
      text: tiers("{from: 80%, above: ‸80%, rate: 1}", "{below: 80%, rate: 0}"),
      code: "R0141"
    ),
    Mistake(
      name: "level without upper end",
      text: "scoring:\n  levels:\n    - {name: 达成, rate: ‸{from: 80%}}\n",
      code: "R0142"
    ),
    Mistake(
      name: "ends reversed",
      text: tiers("{from: 80%, rate: 1}", "‸{from: 80%, below: 60%, rate: 0}"),
      code: "R0143"
    ),
    Mistake(name: "gap", text: tiers("{from: 80%, rate: 1}", "‸{below: 70%, rate: 0}"), code: "R0144"),
    Mistake(name: "gap at one value", text: tiers("{above: 80%, rate: 1}", "‸{below: 80%, rate: 0}"), code: "R0144"),
    Mistake(name: "overlap", text: tiers("{from: 80%, rate: 1}", "‸{below: 90%, rate: 0}"), code: "R0145"),
    Mistake(name: "overlap at one value", text: tiers("{from: 80%, rate: 1}", "‸{to: 80%, rate: 0}"), code: "R0145"),
    Mistake(name: "two open ends", text: tiers("{from: 80%, rate: 1}", "‸{from: 60%, rate: 0}"), code: "R0145"),
    Mistake(name: "open below", text: tiers("{from: 80%, rate: 1}", "‸{from: 0%, below: 80%, rate: 0}"), code: "R0146"),
    Mistake(name: "open above", text: tiers("‸{from: 80%, to: 100%, rate: 1}", "{below: 80%, rate: 0}"), code: "R0146"),
    Mistake(
      name: "percent of a plain value",
      text: "scoring:\n  at-least: {measure: value, curve: {tiers: [{from: ‸90%, rate: 1}, {below: 90%, rate: 0}]}}\n",
      code: "R0155"
    ),
    Mistake(
      name: "steps in percent of a plain value",
      text:
        "scoring:\n  at-most:\n    measure: value\n    curve: {steps: {base: ‸100%, every: 1, deduct: 10%, partial: ignored}}\n",
      code: "R0155"
    ),
    Mistake(
      name: "endless slope",
      text: "scoring:\n  at-least:\n    curve:\n      pieces:\n        - {rate: ‸{from: 0%, to: 100%}}\n",
      code: "R0147"
    ),
    Mistake(
      name: "threshold of all",
      text: "scoring:\n  at-least: {curve: {proportional-from: ‸100%}}\n",
      code: "R0148"
    ),
    Mistake(name: "step of nothing", text: steps("every: ‸0, deduct: 5%"), code: "R0149"),
    Mistake(name: "deduction of nothing", text: steps("every: 5%, deduct: ‸0"), code: "R0149"),
    Mistake(name: "steps without number", text: steps("every: ‸5%, deduct: 0.01%"), code: "R0150"),
    Mistake(
      name: "level above all",
      text: "scoring:\n  levels:\n    - {name: 达成, rate: {from: 80%, to: ‸120%}}\n",
      code: "R0161"
    ),
    Mistake(name: "default outside", text: "scoring:\n  levels:\n    - {name: 部分达成, default: ‸80%}\n", code: "R0162"),
    Mistake(
      name: "gap between levels",
      text: "scoring:\n  levels:\n    - {name: 未达成, rate: ‸{from: 0%, below: 50%}}\n",
      code: "R0144"
    ),
    Mistake(name: "low threshold", text: "scoring:\n  over-achievement: {from: ‸100%, action: flag}\n", code: "R0164"),
    Mistake(
      name: "deduct without a curve or points",
      text: "scoring:\n  over-achievement: {from: 130%, action: ‸deduct}\n",
      code: "R0105"
    ),
    Mistake(
      name: "curve without deduct",
      text: "scoring:\n  over-achievement: {from: 130%, action: flag, curve: ‸proportional}\n",
      code: "R0166"
    ),
    Mistake(
      name: "cap without its share",
      text: "scoring:\n  evidence: ‸{use: cap}\n",
      code: "R0165"
    ),
    Mistake(
      name: "more for no than for yes",
      text: "scoring:\n  yes-no: {met: 50%, missed: ‸60%}\n",
      code: "R0168"
    ),
    Mistake(
      name: "a checklist of nothing",
      text: "scoring:\n  checklist: ‸{items: [{name: 甲, points: 0}]}\n",
      code: "R0154"
    ),
    Mistake(
      name: "points moved to what is not there",
      text: "project:\n  categories: [{name: 效益指标, absent: {use: move, to: {‸产处指标: 10}}}]\n",
      code: "R0135"
    ),
    Mistake(
      name: "more points moved than there are",
      text: "project:\n  categories: [{name: 效益指标, absent: ‸{use: move, to: {产出指标: 31}}}]\n",
      code: "R0136"
    ),
    Mistake(
      name: "points of a bonus moved into the whole",
      text:
        "project:\n  categories: [{name: 加分, points: 5, kind: bonus, absent: {use: move, to: {‸产出指标: 5}}}]\n",
      code: "R0139"
    ),
    Mistake(
      name: "a cap at a grade that is not there",
      text: "project:\n  limits: [{name: 甲, when: {execution: {below: 80%}}, grade-at-most: ‸中}]\n",
      code: "R0137"
    ),
    Mistake(
      name: "two consequences",
      text: "project:\n  limits:\n    - ‸{name: 甲, when: {event: 乙}, score-at-most: 0, grade-at-most: 良}\n",
      code: "R0105"
    ),
    Mistake(
      name: "bands that do not widen",
      text: "scoring:\n  at-least: {curve: {tolerance: [{within: 10%, rate: 1}, {within: ‸5%, rate: 0.5}]}}\n",
      code: "R0153"
    ),
    Mistake(
      name: "a score without the whole",
      text: "scoring:\n  at-least: {curve: {tolerance: [{within: 10%, score: ‸3}]}}\n",
      code: "R0165"
    ),
    Mistake(
      name: "a score above the whole",
      text: "scoring:\n  at-least: {curve: {tolerance: [{within: 10%, score: ‸6}], out-of: 5}}\n",
      code: "R0106"
    ),
    Mistake(name: "days for numbers", text: "scoring:\n  at-least: {measure: ‸days-late}\n", code: "R0167"),
    Mistake(name: "numbers for days", text: "scoring:\n  deadline: {measure: ‸ratio}\n", code: "R0167"),
  ]

  private static func tiers(_ first: String, _ second: String) -> String {
    "scoring:\n  at-least:\n    curve:\n      tiers:\n        - \(first)\n        - \(second)\n"
  }

  private static func steps(_ keys: String) -> String {
    "scoring:\n  at-least:\n    curve:\n      steps: {base: 100%, \(keys), partial: ignored}\n"
  }

  @Test(arguments: form + meaning + bands + composition)
  func isReportedWithItsPlace(mistake: Mistake) throws {
    let marked = MarkedText(BaseRules.childHead + mistake.text)
    let findings = RuleLoader.findings(in: marked.text, with: ["base.yaml": BaseRules.text])
    #expect(findings.map(\.code) == [mistake.code])
    let finding = try #require(findings.first)
    #expect(finding.place?.file == "x.yaml")
    #expect(finding.place?.line == marked.line)
    #expect(finding.place?.column == marked.column)
    #expect(finding.excerpt != nil)
    #expect(!finding.text(in: .chinese).isEmpty)
    #expect(finding.message.english.first?.isUppercase == false)
  }

  @Test func levelsOutOfOrderAreReported() {
    let text = BaseRules.text.replacing(
      "达成, rate: {from: 80%, to: 100%}, default: 100%",
      with: "达成, rate: {from: 0%, below: 60%}, default: 30%",
      maxReplacements: 1
    )
    .replacing(
      "未达成, rate: {from: 0%, below: 60%}, default: 30%",
      with: "未达成, rate: {from: 80%, to: 100%}, default: 90%"
    )
    let findings = RuleLoader.findings(in: text)
    #expect(findings.map(\.code) == ["R0163", "R0163"])
  }

  @Test func theBaseOfTheseTestsIsInOrder() {
    #expect(RuleLoader.findings(in: BaseRules.text).isEmpty)
    #expect(RuleLoader.findings(in: BaseRules.childHead, with: ["base.yaml": BaseRules.text]).isEmpty)
  }
}
