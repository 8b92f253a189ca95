import Diagnostics
import Papers
import ScoringCore
import Testing

@testable import Reports

@Suite("The page of a result")
struct ResultPageTests {
  private let projects: [SampleProject] = [
    SampleProject(id: "P-1", name: "科普经费", indicators: SampleProject.allMet),
    SampleProject(
      id: "P-2",
      name: "巡展",
      budget: "20",
      executed: "10",
      indicators: [.number("场次", 10, 6, unit: "场", reason: "场馆维修"), .withoutTarget("满意度", category: 2)]
    ),
  ]

  private func page(
    _ projects: [SampleProject],
    findings: [Finding] = [],
    language: Language = .chinese
  ) throws -> String {
    ResultPage(try SampleResult.make(projects, findings: findings), language: language).text
  }

  @Test func saysTheScoreTheMoneyAndEveryProject() throws {
    let text = try page(projects)
    #expect(text.contains("<title>示例市科学技术协会2020年度绩效自评结果</title>"))
    // 全年预算数 80 and 20, 执行数 80 and 10: 90 of 100.
    for fact in [
      "<dt>项目数</dt><dd>2</dd>", "<dt>指标数</dt><dd>5</dd>", "<dd>100.00</dd>", "<dd>90.00</dd>", "<dd>90.00%</dd>",
    ] {
      #expect(text.contains(fact), "\(fact)")
    }
    #expect(text.contains("<th scope=\"row\"><a href=\"#p1\"><bdi>科普经费</bdi></a></th>"))
    #expect(text.contains("<details class=\"project\" id=\"p2\"><summary><h3>2. <bdi>巡展</bdi></h3>"))
  }

  @Test func everyIndicatorTellsHowItWasScored() throws {
    let result = try SampleResult.make(projects)
    let text = ResultPage(result).text
    for indicator in result.projects.flatMap(\.indicators) {
      for line in indicator.explanationLines(in: .chinese) {
        var escaped = Markup()
        escaped.text(line.text)
        #expect(text.contains("<dd>\(escaped.string)</dd>"), "\(line.text)")
      }
    }
    #expect(text.contains("场馆维修"))
    #expect(text.contains("<span class=\"error\">▼ "))
  }

  @Test func findingsHaveTheirPlaceAndRemedyAndCanBeFiltered() throws {
    let findings = [
      Finding(
        code: "E0101",
        severity: .error,
        place: SourcePlace(file: "projects.csv", line: 3, column: 4),
        message: Wording(zh: "执行数<大于>预算数", en: "spent more"),
        help: Wording(zh: "核对账目", en: "check the books")
      ),
      Finding(code: "E0202", severity: .info, place: nil, message: Wording(zh: "提示一条", en: "a hint")),
    ]
    let text = try page(projects, findings: findings)
    #expect(
      text.contains(
        "<input class=\"screen\" type=\"checkbox\" id=\"show-error\" checked><label class=\"screen\" for=\"show-error\">错误 1</label>"
      )
    )
    #expect(!text.contains("show-warning\" checked"))
    #expect(text.contains("<code>E0101</code> <bdi>执行数&lt;大于&gt;预算数</bdi>"))
    #expect(text.contains("<bdi>projects.csv:3:4</bdi>"))
    #expect(text.contains("<bdi>核对账目</bdi>"))
    #expect(text.contains("<li class=\"f-info keep\">"))
  }

  @Test func rulesAreNamedWithTheirSources() throws {
    let text = try page(projects)
    #expect(text.contains("<dt>规则集</dt><dd>示例规则（sample-2020 1.0）</dd>"))
    #expect(text.contains("<td>财预〔2020〕10号</td><td>第十四条</td><td>已核实</td>"))
  }

  @Test func theReportIsAPartOfIt() throws {
    let result = try SampleResult.make(projects)
    let papers = try SelfEvaluationReport(result, outline: .shipped()).papers
    let text = ResultPage(result, papers: papers).text
    #expect(text.contains("<h2 class=\"title\">示例市科学技术协会2020年度绩效自评报告</h2>"))
    #expect(text.contains("<h3 id=\"a1-s1\">一、绩效自评工作组织开展情况</h3>"))
  }

  @Test func onlyItsOwnScriptMayRun() throws {
    let text = try page(projects)
    let start = try #require(text.firstRange(of: "<script>")).upperBound
    let end = try #require(text.firstRange(of: "</script>")).lowerBound
    let script = String(text[start..<end])
    #expect(text.contains("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"))
    #expect(script == ResultScript.text)
    #expect(text.ranges(of: "<script>").count == 1)
    for word in ["fetch", "XMLHttpRequest", "innerHTML", "eval(", "localStorage", "import("] {
      #expect(!script.contains(word))
    }
  }

  @Test(arguments: [Language.chinese, .english])
  func namesOfOthersBreakNothing(language: Language) throws {
    let hostile = HostileSample.projects
    let plain = hostile.indices.map {
      SampleProject(
        id: "\($0)",
        name: "甲",
        indicators: hostile[$0].indicators.map { indicator in
          var indicator = indicator
          indicator.name = "乙"
          indicator.reason = indicator.reason.isEmpty ? "" : "丙"
          indicator.target = .init(raw: "1", reading: indicator.target.reading)
          return indicator
        }
      )
    }
    let tags = { (text: String) in
      text.components(separatedBy: "<").dropFirst().map { $0.prefix { $0.isLetter || $0 == "/" || $0 == "!" } }
    }
    let (evil, good) = (try page(hostile, language: language), try page(plain, language: language))
    #expect(evil.ranges(of: "<script>").count == 1 && evil.ranges(of: "</script>").count == 1)
    #expect(!evil.contains("\" onmouseover"))
    #expect(!evil.contains("<!--"))
    // Names change no tag but those of pictures, where what does not fit is left out.
    let outside = { (text: String) in
      tags(text).filter { ["td", "th", "tr", "details", "summary", "li", "bdi"].contains($0) }.count
    }
    #expect(outside(evil) == outside(good))
  }

  @Test func idsAreUniqueAndLinksLeadSomewhere() throws {
    let result = try SampleResult.make(projects)
    let papers = try SelfEvaluationReport(result, outline: .shipped()).papers
    let text = ResultPage(result, papers: papers + papers).text
    let ids = text.values(of: " id=\"")
    #expect(Set(ids).count == ids.count)
    for link in text.values(of: " href=\"#") { #expect(ids.contains(link), "\(link)") }
  }

  @Test func nothingAndNothingFilledInArePagesToo() throws {
    let empty = try page([])
    #expect(empty.contains("没有列入自评的项目。"))
    let missing = SampleProject(name: "甲", budget: nil, executed: nil, indicators: [.number("场次", 5, nil)])
    let text = try page([missing])
    #expect(text.contains("未填实际完成值"))
    #expect(text.contains("未评分"))
  }

  @Test func itIsInEnglishToo() throws {
    let text = try page(projects, language: .english)
    #expect(text.contains("<html lang=\"en\">"))
    #expect(text.contains("<h2 id=\"score-h\">Score</h2>"))
    #expect(text.contains("<dt>Projects</dt><dd>2</dd>"))
  }

  @Test func theSameResultHasTheSameBytes() throws {
    let (first, second) = (try page(projects), try page(projects))
    #expect(first == second)
  }
}

extension String {
  /// What stands behind a mark up to the next double quote.
  fileprivate func values(of mark: String) -> [String] {
    ranges(of: mark).map { String(self[$0.upperBound...].prefix { $0 != "\"" }) }
  }

  fileprivate func components(separatedBy mark: String) -> [Substring] {
    split(separator: mark, omittingEmptySubsequences: false)
  }
}
