import ScoringCore
import Testing

@testable import Submissions

@Suite struct NotationReaderTests {
  /// A text and the reading that a person would give it.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: NotationFacts
    var testDescription: String { text }

    init(_ text: String, _ kind: String, _ comparator: String = "", _ value: String = "", _ unit: String = "") {
      self.text = text
      expected = NotationFacts(kind, comparator, value, unit)
    }
  }

  static let comparators = [
    Case("≧95%", "numeric", ">=", "95", "%"), Case("＞＝９０％", "numeric", ">=", "90", "%"),
    Case("⩾4次", "numeric", ">=", "4", "次"), Case("=>5", "numeric", ">=", "5"),
    Case("不少于12期", "numeric", ">=", "12", "期"),
    Case("达到95%以上", "numeric", ">=", "95", "%"), Case("至少3场", "numeric", ">=", "3", "场"),
    Case("90%（含）以上", "numeric", ">=", "90", "%"), Case("大于80分", "numeric", ">", "80", "分"),
    Case("＜5起", "numeric", "<", "5", "起"), Case("≦2天", "numeric", "<=", "2", "天"),
    Case("⩽3天", "numeric", "<=", "3", "天"),
    Case("控制在100万元以下", "numeric", "<=", "100", "万元"), Case("控制在95%以上", "numeric", ">=", "95", "%"),
    Case("不超过年初预算的105%", "numeric", "<=", "105", "%"), Case("24小时内", "numeric", "<=", "24", "小时"),
    Case("等于512人", "numeric", "=", "512", "人"), Case("≥≤5", "qualitative"),
  ]

  static let numbers = [
    Case("1，234，567.5元", "numeric", "", "1234567.5", "元"), Case("2,30", "multiple", "", "2 30"),
    Case("-30%", "numeric", "", "-30", "%"), Case("百分之九十五", "numeric", "", "95", "%"),
    Case("百分百", "numeric", "", "100", "%"), Case("三万五千元", "numeric", "", "35000", "元"),
    Case("三十万元", "numeric", "", "30", "万元"), Case("一百零五人", "numeric", "", "105", "人"),
    Case("两百", "numeric", "", "200"), Case("1亿5千万元", "numeric", "", "150000000", "元"),
    Case("1 200人", "numeric", "", "1200", "人"), Case("≥ 9 5 %", "numeric", ">=", "95", "%"),
    Case("88 100", "multiple", "", "88 100"), Case("14.799999999999999", "numeric", "", "14.8"),
    Case("99.999999999999999", "numeric", "", "100"), Case(".5", "numeric", "", "0.5"),
    Case("零投诉", "numeric", "", "0"), Case("123456789012345678901234567890", "qualitative"),
  ]

  static let units = [
    Case("≥5台（套）", "numeric", ">=", "5", "台（套）"), Case("100（万元）", "numeric", "", "100", "万元"),
    Case("15元/平 方米·月", "numeric", "", "15", "元/平方米·月"), Case("4次/年", "numeric", "", "4", "次/年"),
    Case("每年1次", "numeric", "", "1", "次/年"), Case("每人每月500元", "numeric", "", "500", "元/人/月"),
    Case("≤100mg/L", "numeric", "<=", "100", "mg/L"), Case("≥5地市", "numeric", ">=", "5", "地市"),
    Case("5千瓦", "numeric", "", "5", "千瓦"), Case("5千万元", "numeric", "", "5", "千万元"),
    Case("八成以上", "numeric", ">=", "8", "成"), Case("%", "none", "", "", "%"), Case("XX个", "none", "", "", "个"),
    Case("不低于", "none", ">="),
  ]

  static let ranges = [
    Case("50-60", "range", "", "50...60"), Case("80%~90%", "range", "", "80...90", "%"),
    Case("3至5个", "range", "", "3...5", "个"), Case("3-5个工作日内", "range", "", "3...5", "个工作日"),
    Case("-5%～5%", "range", "", "-5...5", "%"), Case("±5%", "range", "", "-5...5", "%"),
    Case("100±5", "range", "", "95...105"), Case("≥80%且≤90%", "range", "", "80...90", "%"), Case("5-3", "qualitative"),
    Case("2020-2022", "qualitative"),
  ]

  static let dates = [
    Case("12 月", "date", "", "--12"), Case("11月底前", "date", "<=", "--11"), Case("年底前完成", "date", "<=", "--12"),
    Case("2020年12月底前完成", "date", "<=", "2020-12"), Case("2020-12-31 00:00:00", "date", "", "2020-12-31"),
    Case("2020.12", "date", "", "2020-12"), Case("2020.12.31", "date", "", "2020-12-31"),
    Case("20201231", "date", "", "2020-12-31"), Case("二〇二〇年十二月底前", "date", "<=", "2020-12"),
    Case("12月中旬前", "date", "<=", "--12-20"), Case("2021年6-12月", "date", "<=", "2021-12"),
    Case("≤2020.12", "numeric", "<=", "2020.12"), Case("2020年度", "qualitative"),
    Case("12个月", "numeric", "", "12", "个月"), Case("≥2 月", "numeric", ">=", "2", "月"),
    Case("30个工作日内办结", "numeric", "<=", "30", "个工作日"), Case("2020年计划完成5个", "numeric", "", "5", "个"),
  ]

  static let words = [
    Case("优良", "qualitative"), Case("一日游", "qualitative"), Case("一站式服务", "qualitative"), Case("统一管理", "qualitative"),
    Case("最多跑一次", "qualitative"), Case("第三方评估", "qualitative"), Case("24小时服务", "qualitative"),
    Case("4A级景区", "qualitative"),
    Case("1:3", "qualitative"), Case("10/12", "qualitative"), Case("零容忍", "qualitative"),
    Case("有计划得2分，没有不得分", "qualitative"),
    Case("节约30万元", "numeric", "", "30", "万元"), Case("5G基站10个", "numeric", "", "10", "个"),
    Case("PM2.5浓度≤35微克/立方米", "numeric", "<=", "35", "微克/立方米"), Case("建成一座图书馆", "numeric", "", "1", "座"),
    Case("1、举办活动5次；2、培训100人", "multiple", "", "5次 100人"), Case("指标1：100个", "numeric", "", "100", "个"),
    Case("部分完成（80%）", "qualitative"), Case("有", "boolean", "", "true"), Case("否", "boolean", "", "false"),
    Case("是□否□", "boolean"), Case("—", "none"), Case("", "none"), Case("……", "none"),
    Case("20多个", "numeric", "~", "20", "个"),
  ]

  @Test(arguments: comparators) func readsComparators(_ example: Case) { check(example) }
  @Test(arguments: numbers) func readsNumbers(_ example: Case) { check(example) }
  @Test(arguments: units) func readsUnits(_ example: Case) { check(example) }
  @Test(arguments: ranges) func readsRanges(_ example: Case) { check(example) }
  @Test(arguments: dates) func readsDates(_ example: Case) { check(example) }
  @Test(arguments: words) func tellsValuesFromWords(_ example: Case) { check(example) }

  private func check(_ example: Case) {
    #expect(NotationFacts(NotationReader.target(example.text)) == example.expected)
  }
}
