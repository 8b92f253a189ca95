import OfficeFiles
import ScoringCore
import Testing

@testable import Reports

@Suite("Figures and words of the report")
struct ReportWordsTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+86", "+86"), ("-3.5", "-3.5"), ("-甲", "'-甲"), ("@x", "'@x"), ("a,b", "\"a,b\""),
    ("说\"好\"", "\"说\"\"好\"\"\""),
    ("两\n行", "\"两\n行\""), ("=A1,\"x\"", "\"'=A1,\"\"x\"\"\""), ("\tx", "'\tx"), ("", ""),
  ])
  func quotesAndDisarmsCells(_ text: String, _ expected: String) {
    #expect(CSVText.text(header: ["h"], rows: [[text]]) == "\u{FEFF}h\r\n\(expected)\r\n")
  }

  @Test(arguments: [
    (24, 48, "50.00%"), (2, 3, "66.67%"), (1, 800, "0.13%"), (-1, 3, "-33.33%"), (0, 5, "0.00%"), (16, 10, "160.00%"),
  ])
  func writesPercentages(_ numerator: Int64, _ denominator: Int64, _ expected: String) throws {
    #expect(PercentText.text(try Ratio(numerator, over: denominator)) == expected)
  }

  @Test(arguments: [
    ("疫情影响；今后提前安排检查。", "今后提前安排检查"), ("原因不明。", nil), ("改进措施：补办活动。", "补办活动"), ("推迟；下年一季度补报，并提前定题。", "下年一季度补报，并提前定题"),
    ("", nil),
  ])
  func findsTheMeasureInTheReason(_ cell: String, _ expected: String?) {
    #expect(StatedMeasure.text(in: cell) == expected)
  }

  @Test func headingsOfTheNarrativeMatchWithOrWithoutNumber() {
    #expect(NarrativePlacement.matches("一、绩效自评工作组织开展情况", "绩效自评工作组织开展情况"))
    #expect(NarrativePlacement.matches("整改措施", "整改措施及结果应用"))
    #expect(NarrativePlacement.matches("（三） 绩效目标设定质量情况", "绩效目标设定质量情况"))
    #expect(!NarrativePlacement.matches("情况", "绩效目标实现情况"))
  }
}
