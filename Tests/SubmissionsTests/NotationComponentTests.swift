import ScoringCore
import Testing

@testable import Submissions

/// Several values in one cell, and the words that name each.
@Suite struct NotationComponentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// Amount and name, side by side.
    let expected: [String]
    var testDescription: String { text }

    init(_ text: String, _ expected: String...) {
      self.text = text
      self.expected = expected
    }
  }

  @Test(arguments: [
    Case("科普咨询活动2次,受众1200人", "2次 科普咨询活动", "1200人 受众"),
    Case("推送文章约250篇，阅读约1.5万人次", "~250篇 推送文章", "~1.5万人次 阅读"),
    Case("≥5次，≥200人", ">=5次 ", ">=200人 "),
    Case("8批次18人次", "8批次 ", "18人次 "),
    Case("2期/120人", "2期 ", "120人 "),
    // The words of a clause may stand on both sides of its value.
    Case("举办2次夏令营，组织3场讲座", "2次 举办夏令营", "3场 组织讲座"),
    Case("2次夏令营3场讲座", "2次 夏令营", "3场 讲座"),
    Case("采购电脑10台 打印机3台", "10台 采购电脑", "3台 打印机"),
    // Numbering, signs and what only joins are no part of a name.
    Case("1、举办活动5次；2、培训100人", "5次 举办活动", "100人 培训"),
    Case("（1）巡查12次（2）检查4次", "12次 巡查", "4次 检查"),
    Case("1)培训3次;2)宣传5次", "3次 培训", "5次 宣传"),
    Case("满意度：90%；合格率：100%", "90% 满意度", "100% 合格率"),
    Case("完成5个，其中省级2个", "5个 ", "2个 省级"),
    Case("路灯50盏和垃圾桶20个", "50盏 路灯", "20个 垃圾桶"),
    // A date names the value of its clause.
    Case("6月底前完成50%，12月底前完成100%", "50% 6月底前完成", "100% 12月底前完成"),
    // A comma in brackets ends no clause, and a note is no name.
    Case("举办培训（线上、线下）2次，受众300人（含网络）", "2次 举办培训（线上、线下）", "300人 受众"),
    Case("新建3-5个、改造5个", "3...5个 新建", "5个 改造"),
    Case("新建é馆1座，改造𠮷馆2座", "1座 新建é馆", "2座 改造𠮷馆"),
  ])
  func namesEachValue(_ example: Case) throws {
    guard case .multiple(let components) = NotationReader.target(example.text).reading else {
      Issue.record("not read as several values")
      return
    }
    #expect(components.map { NotationFacts.text($0.amount) + " " + $0.name } == example.expected)
  }
}
