import ScoringCore
import Testing

@testable import Submissions

@Suite struct NotationRemarkTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [Remark]
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "≥95%", expected: []),
    Case(text: "完成3个", expected: []),
    Case(text: "≥95%（含试点）", expected: [.note("含试点")]),
    Case(text: "≥1000份（）", expected: []),
    Case(text: "≥5%（占比稳步增高)", expected: [.note("占比稳步增高"), .unbalancedBracket]),
    Case(text: "≥10种（品种或数量（次）", expected: [.note("品种或数量（次"), .unbalancedBracket]),
    Case(text: "新建图书室1个", expected: [.surroundingText("新建图书室")]),
    Case(text: "举办2次科技夏(冬)令营", expected: [.surroundingText("举办…科技夏(冬)令营")]),
    Case(text: "新😀建é图书室1个（含𠮷字😀）", expected: [.note("含𠮷字😀"), .surroundingText("新😀建é图书室")]),
    Case(text: "新建 图书\u{200B}室1个（含　试点）", expected: [.note("含 试点"), .surroundingText("新建 图书室")]),
    Case(text: "约300人", expected: [.approximate]),
    Case(text: "≥2 月", expected: [.monthOrCount]),
    Case(text: "是/否", expected: [.unchosenYesNo]),
    Case(text: "0.0900000762939453", expected: [.binaryResidue]),
    Case(text: "9 5%", expected: [.blankInsideNumber]),
    Case(text: "1.5E+04", expected: [.exponent]),
    Case(text: "2020", expected: [.yearOrCount]),
    Case(text: "≥2020", expected: []),
    Case(text: "2000", expected: []),
    Case(text: "1:3", expected: [.proportion]),
    Case(text: "5/10", expected: [.proportion]),
    Case(text: "不少于三分之二", expected: [.proportion]),
    Case(text: "是（已验收）", expected: [.note("已验收")]),
    Case(text: "是/否（选一）", expected: [.note("选一"), .unchosenYesNo]),
    Case(text: "99999999999999999999个", expected: [.tooManyDigits]),
  ]

  @Test(arguments: cases) func saysWhatWasAssumed(_ example: Case) {
    #expect(NotationReader.target(example.text).remarks == example.expected)
  }

  @Test func takesTheMagnitudeOutOfTheUnit() throws {
    let cases: [(text: String, factor: String, base: String)] = [
      ("0.5万册", "10000", "册"), ("5亿元", "100000000", "元"), ("100万", "10000", ""), ("5千万元", "10000000", "元"),
      ("0.9‰", "0.1", "%"), ("9/10万", "0.001", "%"), ("十万分之五", "0.001", "%"), ("95百分比", "1", "%"),
      ("3个百分点", "1", "百分点"), ("2个工作日", "1", "工作日"),
    ]
    for example in cases {
      guard case .quantity(let quantity) = NotationReader.actual(example.text).reading else {
        Issue.record("'\(example.text)' is no quantity")
        continue
      }
      #expect(quantity.unit.factor.text == example.factor, "\(example.text)")
      #expect(quantity.unit.base == example.base, "\(example.text)")
    }
  }
}
