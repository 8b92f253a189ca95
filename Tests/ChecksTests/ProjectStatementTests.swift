import Diagnostics
import ScoringCore
import Submissions
import Testing

@testable import Checks

struct ProjectStatementTests {
  private static func items(_ text: String) -> [String] {
    let line = ReportText.Line(text, isHeading: false, at: SourcePlace(file: "narrative.md"))
    return (ProjectStatement(line)?.items ?? []).map { "\($0.name) \($0.amount.text)" }
  }

  @Test(arguments: [
    ("共有2项项目支出，分别是科普经费80.00万元、讲座经费24.5万元。", ["科普经费 80", "讲座经费 24.5"]),
    ("项目支出包括：科普经费1,280.00万元，讲座经费2,000元。", ["科普经费 1280", "讲座经费 0.2"]),
    ("项目支出：方案2.1.5万元、方案3.2.5万元。", ["方案2. 1.5", "方案3. 2.5"]),
    ("项目支出有科普经费80.00、展览经费0.00。", ["项目支出有科普经费 80", "展览经费 0"]),
  ])
  func namesAndAmountsArePartedAtTheLastNumber(text: String, items: [String]) {
    #expect(Self.items(text) == items)
  }

  @Test(arguments: ["项目支出80.00万元、24.5万元。", "项目分为第1、第2、第3。", "一个项目：科普经费80.00万元。"])
  func listsOfLessAreNone(text: String) {
    #expect(Self.items(text).isEmpty)
  }
}
