import Testing

@testable import Checks

/// Numbers of a report: what is missing, what is there twice, and what is in order.
@Suite struct NumberingTests {
  private func told(_ lines: [String]) throws -> [String] {
    try Sample(report: ["# 一、开展情况"] + lines).run().findings.filter { $0.code == "L50" }.map(\.message.chinese)
  }

  @Test(arguments: [
    ["一是甲。二是乙。"], ["一是甲。", "二是乙。", "三是丙。"], ["一是甲。二是乙。", "一是丙。二是丁。"],
    ["（一）甲类。", "一是甲。二是乙。", "（二）乙类。", "一是丙。"], ["统一是关键，一是甲；二是乙。"],
  ])
  func isInOrder(lines: [String]) throws {
    #expect(try told(lines) == [])
  }

  @Test(arguments: [
    (["一是甲。三是丙。"], "“三是”之前缺“二是”"), (["一是甲。", "三是丙。"], "“三是”之前缺“二是”"),
    (["成立中心。三是丙。"], "“三是”之前缺“一是、二是”"), (["一是甲。二是乙。三是丙。四是丁。", "办会。三是丙。"], "“三是”之前缺“一是、二是”"),
    (["一是甲。四是丁。"], "“四是”之前缺“二是、三是”"),
  ])
  func missesANumber(lines: [String], message: String) throws {
    #expect(try told(lines) == [message])
  }

  @Test func missesTheNumberOfAHeadingInTheText() throws {
    let told = try told(["二、办会。", "会议顺利召开。三百人参会，成果丰硕，合作签约。", "开展科普。", "进社区。进学校。", "三、育人。", "四、建家。"])
    #expect(told == ["小标题“开展科普。”没有序号，前后的小标题都有"])
  }
}
