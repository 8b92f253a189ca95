import ScoringCore
import SelfEvaluation
import Testing
import WhatIf

struct SweepTests {
  private static let project = SampleProject(
    id: "A",
    rows: [
      .init(category: "产出指标", name: "甲", target: "≥10", actual: "8"),
      .init(category: "效益指标", name: "乙", target: "≥10", actual: "5"),
      .init(category: "满意度指标", name: "丙", target: "≥10", actual: "10"),
    ]
  )

  @Test func oneWeightMakesACurve() throws {
    let sweep = try Sweep(SweepRange.all(["产出指标=40..60/10"]), of: Sample.result(Self.project))
    #expect(sweep.points.map { $0.weights.map(\.text) } == [["40"], ["50"], ["60"]])
    // 32 + 12 + 18 + 12, 40 + 10 + 15 + 10, 48 + 8 + 12 + 8
    #expect(sweep.points.map { $0.standing?.department?.text } == ["74", "75", "76"])
    let report = sweep.report(in: .chinese)
    #expect(report.tables[0].csv.contains("40,74.00,中,74.00"))
    #expect(report.pictures.map(\.name) == ["sweep"])
  }

  @Test func twoWeightsMakeAMapWithEmptyPlaces() throws {
    let sweep = try Sweep(SweepRange.all(["产出指标=40..80/40", "效益=10..30/20"]), of: Sample.result(Self.project))
    // 80 and 30 exceed the whole. 40, 10: 32 + 5 and 50 shared evenly by what earns everything; 80, 10: 64 + 5 + 10.
    #expect(sweep.points.map { $0.standing?.department?.text } == ["87", "77", "79", nil])
  }

  @Test(arguments: ["产出指标", "产出指标=40", "产出指标=60..40", "产出指标=1..2/0", "=1..2", "产出指标=-1..2", "产出指标=1..2/3/4"])
  func whatIsNoRangeIsRefused(_ text: String) {
    #expect(throws: WhatIfProblem.notARange(text)) { try SweepRange(text) }
  }

  @Test func tooManyValuesAreRefused() {
    #expect(throws: WhatIfProblem.tooManySteps(count: 1_000_001, limit: 10_000)) {
      try SweepRange("产出指标=0..100/0.0001")
    }
  }

  @Test func picturesAreWellFormedAndSelfContained() throws {
    var project = Self.project
    project.id = "<A&\"B\">"
    let result = try Sample.result(project, SampleProject(id: "C", rows: Self.project.rows))
    let sweep = try Sweep(SweepRange.all(["产出指标=0..100/20", "效益=0..100/20"]), of: result).report(in: .chinese)
    var report = try Sweep(SweepRange.all(["产出指标=0..100/10"]), of: result).report(in: .chinese)
    report.details = [sweep]
    let page = HTMLPage(report, in: .chinese).text
    #expect(page.contains("<h2>分值扫描：市科学技术协会</h2>"))
    #expect(!page.contains("<A&"))
    #expect(page.contains("&lt;A&amp;&quot;B&quot;&gt;"))
    #expect(!page.contains("src=") && !page.contains("href=") && !page.contains("url(h"))
    #expect(page.contains("default-src 'none'"))
  }
}
