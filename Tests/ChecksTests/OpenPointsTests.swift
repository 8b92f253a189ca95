import Testing

@testable import Checks

/// What has not been scored is not lost, wherever shares of points are compared.
@Suite struct OpenPointsTests {
  /// All of the 80 points that could be scored were earned, 10 are open, and half of the money was spent.
  @Test func sharesAreOfWhatWasScored() throws {
    var sample = Sample.complete(executed: "50")
    sample.projects[0].rows[2].actual = ""
    let told = try sample.run().findings.filter { $0.code == "L13" }
    #expect(told.map { $0.message.chinese.contains("指标得分率 100%，预算执行得分率仅 50%") } == [true])
  }
}
