import RuleFiles
import Testing

@testable import SpotChecks

/// What is advised comes from the rules that name the mistake, never from a word that happens to be in its name.
@Suite struct FindingKindTests {
  @Test func theStandardsAdviseAgainstEveryMistakeThatTheyName() throws {
    let adjustments = try RuleSet.shipped("review-pidu").project.adjustments
    #expect(adjustments.count == 11)
    #expect(adjustments.allSatisfy { $0.advice?.hasSuffix("。") == true })
    let duplicate = try #require(adjustments.first { $0.name == "重复设置" })
    #expect(FindingKind.Cause.adjustment(duplicate.name, advice: duplicate.advice).advice.contains("清理重复指标"))
  }

  @Test func whereTheRulesSayNothingTheMistakeIsNamed() {
    let advice = FindingKind.Cause.adjustment("资料室建设内容重复", advice: nil).advice
    #expect(advice.contains("“资料室建设内容重复”逐项整改"))
    #expect(!advice.contains("归档") && !advice.contains("清理"))
  }
}
