import Diagnostics
import RuleFiles
import ScoringCore
import Testing

/// The section `review` of a rule file.
@Suite struct ReviewSettingsTests {
  private let head = "id: x\nversion: \"1\"\nname: 某市复核\nstatus: assumed\nextends: base.yaml\n"

  private func load(_ text: String) throws -> ReviewSettings {
    try RuleLoader.forTests(["base.yaml": BaseRules.text, "x.yaml": head + text]).load("x.yaml").review
  }

  private func codes(_ text: String) -> [String] {
    RuleLoader.findings(in: head + text, with: ["base.yaml": BaseRules.text]).map(\.code)
  }

  @Test func weightsAreOnceOrForEachTime() throws {
    let review = try load(
      "review:\n  risk: {unspent: 7, score-differs: {points: 3, at-most: 10}, no-evidence: {points: 2}}\n"
    )
    #expect(review[.unspent] == RiskWeight(points: 7, atMost: 7))
    #expect(review[.scoreDiffers].points(times: 2) == 6)
    #expect(review[.scoreDiffers].points(times: 9) == 10)
    #expect(review[.noEvidence].points(times: 9) == 2)
    #expect(review[.lastYear] == RiskSignal.lastYear.standard)
    #expect(RiskWeight(points: 1_000, atMost: 1_000).points(times: .max) == 1_000)
  }

  @Test func deviationsAreClassedBySizeWhateverTheirSign() throws {
    let review = try load(
      "review:\n  deviations:\n    - {name: 小, up-to: 2}\n    - {name: 中, up-to: 5.5, deduct: 1}\n    - {name: 大, grade-at-most: 良}\n"
    )
    func name(_ tenThousandths: Int64) -> String? {
      review.deviationClass(of: Points(tenThousandths: tenThousandths))?.name
    }
    #expect([0, 20_000, -20_000].map(name) == ["小", "小", "小"])
    #expect([20_001, 55_000].map(name) == ["中", "中"])
    #expect([55_001, -1_000_000].map(name) == ["大", "大"])
    #expect(review.deviations[1].deduction == Points(whole: 1))
    #expect(review.deviations[2].gradeAtMost == "良")
    #expect(ReviewSettings().deviationClass(of: .zero) == nil)
  }

  @Test func mistakesAreToldAtTheirPlaces() {
    #expect(codes("review:\n  deviations:\n    - {name: 大, up-to: 5}\n    - {name: 小, up-to: 2}\n") == ["R0197"])
    #expect(codes("review:\n  deviations:\n    - {name: 其余}\n    - {name: 大, up-to: 5}\n") == ["R0197"])
    #expect(codes("review:\n  deviations:\n    - {name: 大, grade-at-most: 甲等}\n") == ["R0137"])
    #expect(codes("review:\n  risk: {unspend: 3}\n") == ["R0101"])
    #expect(codes("review:\n  risk: {unspent: -3}\n") == ["R0106"])
    #expect(codes("review:\n  risk: {unspent: many}\n") == ["R0103"])
  }
}
