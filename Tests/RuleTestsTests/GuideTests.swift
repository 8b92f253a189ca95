import Diagnostics
import RuleFiles
import RuleTests
import Testing

/// What the guide for finance officers says is so: every rule in it loads, every score in it comes out, every mistake in
/// it is reported as it says.
struct GuideTests {
  private static let head = "id: guide\nversion: \"1\"\nname: 试\nstatus: assumed\nextends: cn-2020\n"

  @Test func everyRuleOfTheGuideLoads() throws {
    for example in try GuideDocument.read().sections.flatMap(\.examples) {
      switch example.kind {
      case .file where example.name.hasSuffix(".tests.yaml"), .cases, .mistake: continue
      case .file: #expect(findings(in: example.text) == [], "\(example)")
      case .lines: #expect(findings(in: Self.head + example.text) == [], "\(example)")
      }
    }
  }

  @Test func everyCaseOfTheGuideHolds() throws {
    var run = 0
    for section in try GuideDocument.read().sections {
      var rules = Self.head
      for example in section.examples {
        switch example.kind {
        case .file where example.name.hasSuffix(".tests.yaml"): try expectToHold(example.text, under: rules, example)
        case .file: rules = example.text
        case .lines: rules = Self.head + example.text
        case .cases:
          try expectToHold("rules: \(id(of: rules))\ncases:\n" + example.text, under: rules, example)
          run += 1
        case .mistake: continue
        }
      }
    }
    #expect(run > 50)
  }

  @Test func everyScoreInTheTextIsThatOfACase() throws {
    for section in try GuideDocument.read().sections {
      for score in section.promisedScores {
        #expect(section.expectedScores.contains(score), "\(section.title): \(score)")
      }
    }
  }

  @Test func everyMistakeOfTheGuideIsReportedAsItSays() throws {
    let mistakes = try GuideDocument.read().sections.flatMap(\.examples).filter { $0.kind == .mistake }
    #expect(mistakes.count > 5)
    for mistake in mistakes {
      #expect(findings(in: Self.head + mistake.text) == [mistake.name], "\(mistake)")
    }
  }

  /// The message that the guide explains comes of the first file with 50 points for output.
  @Test func theMessageOfTheGuideIsTheOnePrinted() throws {
    let sections = try GuideDocument.read().sections
    let file = try #require(sections.flatMap(\.examples).first { $0.kind == .file })
    let text = "# 文件：\(file.name)\n" + file.text.replacing("产出指标, points: 40", with: "产出指标, points: 50")
    let printed = try #require(sections.flatMap(\.printed).first { $0.first?.hasPrefix(file.name) == true })
    let loader = RuleLoader(readFile: { path throws(UnusableInput) in path == file.name ? Array(text.utf8) : nil })
    do throws(UnusableInput) {
      _ = try loader.load(file.name, options: RuleLoadingOptions())
      Issue.record("the file of the guide with another sum loads")
    } catch {
      let lines = error.findings.flatMap { $0.text(in: .chinese).split(separator: "\n").map(String.init) }
      #expect(printed.filter { !lines.contains($0) } == [])
    }
  }

  @Test func theGuideListsEveryShippedRuleSet() throws {
    let prose = try GuideDocument.read().sections.map(\.prose).joined()
    for set in ShippedRuleSet.all { #expect(prose.contains("| `\(set.id)` |"), "\(set.id)") }
  }

  /// The codes of what is wrong with a rule file.
  private func findings(in text: String) -> [String] {
    do throws(UnusableInput) {
      return try loader(text).load("guide.yaml", options: RuleLoadingOptions()).findings.map(\.code)
    } catch {
      return error.findings.map(\.code)
    }
  }

  private func loader(_ text: String) -> RuleLoader {
    RuleLoader(readFile: { path throws(UnusableInput) in path == "guide.yaml" ? Array(text.utf8) : nil })
  }

  private func id(of rules: String) -> String {
    rules.split(separator: "\n").first { $0.hasPrefix("id: ") }.map { String($0.dropFirst(4)) } ?? ""
  }

  private func expectToHold(_ cases: String, under rules: String, _ example: GuideDocument.Example) throws {
    let loader = loader(rules)
    let tester = RuleTester(programVersion: "test") { options throws(UnusableInput) in
      try loader.load("guide.yaml", options: options).ruleSet
    }
    let report = try tester.run(RuleCases.read(Array(cases.utf8), file: "guide.tests.yaml"))
    let mismatches = report.outcomes.flatMap { outcome in
      outcome.mismatches.map { "\(outcome.name.text): \($0.subject.english) is \($0.actual.english)" }
    }
    #expect(mismatches == [], "\(example)")
    #expect(!report.outcomes.isEmpty, "\(example)")
  }
}
