import ScoringCore
import Testing

@testable import Submissions

@Suite struct CSVNumberTests {
  @Test(arguments: [
    ("12", "12"), ("1261.312", "1261.312"), ("1,261.31", "1261.31"), ("1，261．31", "1261.31"), ("１２．５", "12.5"),
    ("80万元", "80"),
    ("80 万元", "80"), ("1 200", "1200"), ("-3", "-3"), ("−3", "-3"), ("+3", "3"), ("0", "0"), ("1,234,567", "1234567"),
  ])
  func readsNumbersAsPeopleWriteThem(text: String, value: String) throws {
    #expect(WrittenNumber(text, units: ["万元"]) == .value(try #require(ExactDecimal(value))))
  }

  @Test(arguments: ["", " ", "-", "—", "——", "/", "无", "\u{3000}"])
  func takesPlaceholdersAsAbsent(text: String) {
    #expect(WrittenNumber(text, units: []) == .absent)
  }

  @Test(arguments: [
    "八十万", "12.3.4", "1,2", "1,,200", ",200", "12,345,67", "1.2,3", "1e5", "12%", "万元", "10分", "0x10", "1 2", "--1",
    "99999999999999999999", "NaN",
  ])
  func leavesTheRestUnread(text: String) {
    #expect(WrittenNumber(text, units: ["万元"]) == .unreadable)
  }

  @Test(arguments: ["12元", "1,200.50 元", "１２元"])
  func noticesYuan(text: String) {
    #expect(WrittenNumber(text, units: ["万元"]) == .inYuan)
    #expect(WrittenNumber(text, units: ["分"]) == .unreadable)
  }
}
