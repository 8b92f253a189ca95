import Diagnostics
import Foundation
import Papers
import SelfEvaluation
import Testing

@testable import Reports

/// Writes pages for `.ci/pages`, which opens them in a browser.
@Suite("Pages for a browser", .enabled(if: ProcessInfo.processInfo.environment["JIXIAO_PAGES"] != nil))
struct PageFileTests {
  private let folder = ProcessInfo.processInfo.environment["JIXIAO_PAGES"] ?? ""

  private var findings: [Finding] {
    Severity.allCases.flatMap { severity in
      HostileSample.names.prefix(4).map { name in
        Finding(
          code: "E0101",
          severity: severity,
          place: SourcePlace(file: "projects.csv", line: 3, column: 4),
          message: Wording(zh: "执行数超过预算数：\(name)", en: "spent more than planned: \(name)"),
          help: Wording(zh: "核对账目", en: "check the books")
        )
      }
    }
  }

  private func plain(_ count: Int) -> [SampleProject] {
    (1...count).map { number in
      SampleProject(
        id: "P-\(number)",
        name: ["科普经费", "全民科学素质行动计划实施与科普活动经费", "创新驱动助力工程发展示范市试点建设经费"][number % 3] + "\(number)",
        executed: String(80 - number % 40),
        indicators: SampleProject.allMet + [
          .number("巡展场次", 10, Int64(number % 14), unit: "场", reason: "场馆维修，改在下年补办。"), .level("公众参与", number % 2),
          .withoutTarget("服务对象满意度", category: 2),
        ]
      )
    }
  }

  private func write(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent(name + ".html"))
  }

  private func writeResult(_ name: String, _ projects: [SampleProject], language: Language = .chinese) throws {
    let result = try SampleResult.make(projects, findings: projects.isEmpty ? [] : findings)
    let papers = try SelfEvaluationReport(result, outline: .shipped()).papers
    try write(name, ResultPage(result, papers: papers, language: language).bytes)
  }

  @Test func results() throws {
    try writeResult("result", plain(12))
    try writeResult("result-english", plain(3), language: .english)
    try writeResult("result-hostile", HostileSample.projects)
    try writeResult("result-empty", [])
    let missing = (1...5).map {
      SampleProject(name: "项目\($0)", budget: nil, executed: nil, indicators: [.number("场次", 5, nil)])
    }
    try writeResult("result-missing", missing)
    try writeResult("result-300", plain(300))
  }

  @Test func paper() throws {
    let result = try SampleResult.make(plain(12) + HostileSample.projects)
    var paper = try #require(try SelfEvaluationReport(result, outline: .shipped()).papers.first)
    paper.sections[1].blocks += ResultCharts(result).all.map { .figure($0) }
    paper.watermark = "待核实：仅供内部测算"
    paper.hasContents = true
    try write("paper", PageRenderer().bytes(of: paper))
  }
}
