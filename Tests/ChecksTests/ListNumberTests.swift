import Testing

@testable import Checks

struct ListNumberTests {
  @Test(arguments: [
    ("一、基本情况", ListNumber.Style.chinese, 1), ("二十一、其他", .chinese, 21), ("(三)项目情况", .bracketedChinese, 3),
    ("(十二)其他", .bracketedChinese, 12), ("1.目标偏低", .arabic, 1), ("2、资料不全", .arabic, 2), ("(4)支出偏慢", .bracketedArabic, 4),
  ])
  func theFourLevelsAreRead(line: String, style: ListNumber.Style, value: Int) throws {
    let number = try #require(ListNumber(startOf: line))
    #expect(number.style == style)
    #expect(number.value == value)
    #expect(line.hasPrefix(number.written))
    #expect(!line.dropFirst(number.written.count).isEmpty)
  }

  @Test(arguments: [
    "", "一", "一.", "一是目标偏低", "(一", "(一、", "()", "1", "1.5万元", "3、5人", "2020年", "123.其他", "一二三四、", "十十、", "项目一、",
  ])
  func otherBeginningsAreNone(line: String) {
    #expect(ListNumber(startOf: line) == nil)
  }
}
