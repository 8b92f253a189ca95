import Papers
import Reports
import RuleFiles
import Testing

@Suite struct WatermarkTests {
  @Test(arguments: [(RuleSet.Status.unconfirmed, 2), (.assumed, 0), (.official, 0)])
  func whatIsUnconfirmedSaysSoAtBothEnds(status: RuleSet.Status, count: Int) throws {
    let result = try SampleResult.make(
      [SampleProject(name: "甲", indicators: SampleProject.allMet)],
      ruleSet: SampleRules.ruleSet(status: status)
    )
    let text = try ReportText.markdown(result)
    #expect(text.ranges(of: "**待核实：").count == count)
  }
}
